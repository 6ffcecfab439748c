// Sends an SMS through SMSC with what Java brings. The address is the provider's own.

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

public class Send {
    public static void main(String[] args) throws Exception {
        var environment = System.getenv();
        var fields = Map.of(
                "login", environment.getOrDefault("SMSC_LOGIN", "my-login"),
                "psw", environment.getOrDefault("SMSC_PASSWORD", "my-password"),
                "phones", "380500000001",
                "mes", "Hello from Java",
                "charset", "utf-8",
                "fmt", "3");
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create("https://smsc.ua/sys/send.php"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        System.out.println(answer);
        System.exit(answer.contains("\"id\"") ? 0 : 1);
    }
}
