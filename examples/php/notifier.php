<?php
// Sends an SMS with Symfony's notifier, which has the addresses of TurboSMS and SMSC in its own code. Which of them, says
// SMS_DSN, as in any Symfony application: turbosms://TOKEN@default?from=Shop or smsc://LOGIN:PASSWORD@default?from=Shop.

use Symfony\Component\Notifier\Message\SmsMessage;
use Symfony\Component\Notifier\Transport;

// Composer's, or Debian's: php-symfony-turbo-sms-notifier and php-symfony-smsc-notifier.
$bridges = 'Symfony/Component/Notifier/Bridge';
foreach (['vendor/autoload.php', "$bridges/TurboSms/autoload.php", "$bridges/Smsc/autoload.php"] as $file) {
    if (stream_resolve_include_path($file) !== false) {
        require_once $file;
    }
}

$text = getenv('SMS_TEXT') ?: 'Hello from Symfony';
$transport = Transport::fromDsn(getenv('SMS_DSN') ?: 'turbosms://my-token@default?from=Shop');
echo $transport->send(new SmsMessage('380500000001', $text))->getMessageId(), "\n";
