"""Sends an SMS through Octotoo with requests. The address is the provider's own."""

import os
import sys

import requests

response = requests.post(
    "https://api.octotoo.ua/sms-v3",
    headers={"Authorization": f"Bearer {os.environ.get('OCTOTOO_TOKEN', 'my-token')}"},
    json={
        "sms": {"from": "Shop", "text": "Hello from requests"},
        "recipients": [{"phone": 380500000001}],
    },
    timeout=10,
)
print(response.status_code, response.text)
sys.exit(0 if response.ok else 1)
