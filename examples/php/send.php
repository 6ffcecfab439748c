<?php
// Sends an SMS through TurboSMS. The address is the provider's own.

$curl = curl_init('https://api.turbosms.ua/message/send.json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . (getenv('TURBOSMS_TOKEN') ?: 'my-token'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'recipients' => ['380500000001'],
        'sms' => ['sender' => 'Shop', 'text' => 'Hello from PHP'],
    ]),
]);
$answer = curl_exec($curl);
if ($answer === false) {
    fwrite(STDERR, curl_error($curl) . "\n");
    exit(1);
}
$sent = json_decode($answer, true);
echo $sent['response_status'], ' ', $sent['response_result'][0]['message_id'] ?? '', "\n";
exit($sent['response_code'] === 801 ? 0 : 1);
