package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.harvest.FetchException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way, told from made-up answers with the marks of the products they are of. */
class BlocksTest extends FetcherTestBed {

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          403 | cf-mitigated: challenge    | <html>Wait</html>                           | FIREWALL    | Cloudflare's
          503 | Server: cloudflare         | <html>Just a moment...</html>               | FIREWALL    | Cloudflare's
          403 | Server: AkamaiGHost        | <html>Access Denied</html>                  | FIREWALL    | Akamai's
          403 | X-Iinfo: 1-2               | <html></html>                               | FIREWALL    | Incapsula
          405 | x-amzn-waf-action: captcha | ~~                                          | FIREWALL    | AWS WAF
          202 | x-amzn-waf-action: challenge | ~~                                        | FIREWALL    | ~~
          403 | Server: BigIP              | <html>no</html>                             | FIREWALL    | F5's
          403 | X-Other: 1                 | <html>no</html>                             | FIREWALL    | refused;
          403 | X-RateLimit-Remaining: 0   | {}                                          | QUOTA       | 403
          401 | X-Other: 1                 | {}                                          | LOGIN       | login
          404 | X-Other: 1                 | {}                                          | GONE        | nothing
          410 | X-Other: 1                 | {}                                          | GONE        | for good
          429 | X-Other: 1                 | {}                                          | QUOTA       | too many
          503 | X-Other: 1                 | <html>Back soon</html>                      | MAINTENANCE | repaired
          200 | X-Other: 1                 | <html><h1>Welcome</h1></html>               | WEB_PAGE    | web page
          200 | X-Other: 1                 | <html><input type="password"></html>        | LOGIN       | web page
          200 | X-Other: 1                 | <html>Down for maintenance</html>           | MAINTENANCE | web page
          200 | X-Iinfo: 1-2               | <html>_Incapsula_Resource</html>            | FIREWALL    | web page
          """)
  void saysWhatStandsInTheWay(int status, String header, String body, String trouble, String word) {
    String[] parts = header.split(": ");
    answer("/data", aResponse().withStatus(status).withHeader(parts[0], parts[1]).withBody(body));

    FetchException failure = failure("/data");

    assertEquals(trouble, failure.trouble().orElseThrow().name());
    assertTrue(failure.getMessage().contains(word), failure.getMessage());
  }
}
