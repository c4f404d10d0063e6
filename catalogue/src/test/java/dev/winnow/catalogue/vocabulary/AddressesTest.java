package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressesTest {

  private static final String ENCODED =
      "a web address; blanks and characters that are not allowed were encoded";

  private static Stated<URI> resolve(String said) {
    return Addresses.resolve(said, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://data.example/a/b.csv?x=1&y=%20#top
          http://data.example
          HTTP://Data.Example/
          http://localhost:8080/x
          http://127.0.0.1/x
          http://192.168.0.1:8000/
          http://[::1]:8080/
          http://my_host.example/
          http://user:word@data.example/
          ftp://files.example/data/
          https://data.example/a(b)/c;d,e
          https://data.example/../up
          """)
  void understandsWebAddresses(String said) {
    Stated<URI> stated = resolve(said);
    assertEquals(Stated.understood(said, URI.create(said), "a web address"), stated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://data.example/a b.csv | https://data.example/a%20b.csv
          https://data.example/å.csv | https://data.example/%C3%A5.csv
          https://data.example/100%/x | https://data.example/100%25/x
          https://räksmörgås.example/x | https://xn--rksmrgs-5wao1o.example/x
          https://data.example/q?a[]=1 | https://data.example/q?a%5B%5D=1
          https://data.example/?q=a b&r="c" | https://data.example/?q=a%20b&r=%22c%22
          """)
  void encodesWhatIsNotAllowed(String said, URI uri) {
    assertEquals(Stated.understood(said, uri, ENCODED), resolve(said));
  }

  @Test
  void encodesPipes() {
    assertEquals(
        Stated.understood(
            "https://data.example/a|b", URI.create("https://data.example/a%7Cb"), ENCODED),
        resolve("https://data.example/a|b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          www.data.example/x | the scheme is missing: http or https?
          data.example | the scheme is missing: http or https?
          data.example:8080/x | the scheme is missing: http or https?
          files/data.csv | a relative address, and nothing says to what
          file:///etc/passwd | no web address: its scheme is file
          javascript:alert(1) | no web address: its scheme is javascript
          data:text/csv,a | no web address: its scheme is data
          mailto:a@b.example | no web address: its scheme is mailto
          http:// | there can be no such host
          http:///path | there can be no such host
          http://a b.example/ | there can be no such host
          http://-a.example/ | there can be no such host
          http://a..example/ | there can be no such host
          http://a.example:99999/ | there can be no such host
          http://[zz]/ | there can be no such host
          http:/data.example/x | not a web address
          http:\\\\data.example | not a web address
          http://http://data.example/ | the scheme is stated twice
          http://a.example/x http://b.example/y | several addresses in one
          http://a.example/x;http://b.example/y | several addresses in one
          """)
  void saysWhyAnAddressIsNotUnderstood(String said, String rule) {
    assertEquals(Stated.unknown(said, rule), resolve(said));
  }

  @ParameterizedTest
  @CsvSource({
    "data.csv,https://x.example/d/data.csv",
    "/data.csv,https://x.example/data.csv",
    "../a b.csv,https://x.example/a%20b.csv",
    "?page=2,https://x.example/d/?page=2"
  })
  void readsRelativeAddresses(String said, URI uri) {
    Optional<URI> base = Optional.of(URI.create("https://x.example/d/"));
    assertEquals(uri, Addresses.resolve(said, base).value().orElseThrow());
  }

  @Test
  void takesHttpsForAnAddressThatLeavesTheSchemeOpen() {
    assertEquals(
        Stated.understood(
            "//x.example/a",
            URI.create("https://x.example/a"),
            "a web address without a scheme, https taken"),
        resolve("//x.example/a"));
  }

  @Test
  void isNothingWhenNothingWasSaid() {
    assertEquals(Stated.nothing(), resolve(" "));
    assertEquals(Stated.nothing(), resolve("null"));
    assertEquals(Stated.nothing(), Addresses.email(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          open@data.example | open@data.example
          mailto:open@data.example | open@data.example
          MAILTO:open@data.example?subject=Hi | open@data.example
          Öppna data <open@data.example> | open@data.example
          open.data+x@kommun.se | open.data+x@kommun.se
          open (at) data.example | unknown
          open@ | unknown
          a@x.example, b@x.example | unknown
          https://data.example/ | unknown
          """)
  void understandsMailAddresses(String said, String address) {
    Stated<String> stated = Addresses.email(said);
    assertEquals(address, stated.value().orElse("unknown"));
    assertEquals(said, stated.raw());
  }
}
