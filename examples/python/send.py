"""Sends an SMS through SMSC with what Python brings. The address is the provider's own."""

import json
import os
import sys
import urllib.parse
import urllib.request

fields = {
    "login": os.environ.get("SMSC_LOGIN", "my-login"),
    "psw": os.environ.get("SMSC_PASSWORD", "my-password"),
    "phones": "380500000001",
    "mes": "Hello from Python",
    "charset": "utf-8",
    "fmt": "3",
}
request = "https://smsc.ua/sys/send.php"
with urllib.request.urlopen(request, urllib.parse.urlencode(fields).encode()) as response:
    sent = json.load(response)
print(sent)
sys.exit(0 if "id" in sent else 1)
