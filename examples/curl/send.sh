#!/bin/sh
# Sends an SMS through SMS Club with curl. The address is the provider's own.
set -eu
answer=$(curl -sS https://im.smsclub.mobi/sms/send \
  -H "Authorization: Bearer ${SMSCLUB_TOKEN:-my-token}" -H 'Content-Type: application/json' \
  -d '{"phone":["380500000001"],"message":"Hello from curl","src_addr":"Shop"}')
echo "$answer"
case $answer in *'"success_request"'*) ;; *) exit 1 ;; esac
