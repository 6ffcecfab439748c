# Sends an SMS through TurboSMS with what Ruby brings. The address is the provider's own.
require 'json'
require 'net/http'

response = Net::HTTP.post(
  URI('https://api.turbosms.ua/message/send.json'),
  { recipients: ['380500000001'], sms: { sender: 'Shop', text: 'Hello from Ruby' } }.to_json,
  'Authorization' => "Bearer #{ENV.fetch('TURBOSMS_TOKEN', 'my-token')}",
  'Content-Type' => 'application/json'
)
sent = JSON.parse(response.body)
puts "#{sent['response_status']} #{sent.dig('response_result', 0, 'message_id')}"
exit sent['response_code'] == 801
