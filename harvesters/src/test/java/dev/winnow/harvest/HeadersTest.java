package dev.winnow.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersTest {

  private static final URI FROM = URI.create("https://hub.example/list?page=1");

  @Test
  void namesAreReadWhateverTheirCapitals() {
    assertEquals("\"a\"", new Headers(Map.of("ETAG", List.of(" \"a\" "))).first("ETag"));
    assertEquals("", Headers.NONE.first("ETag"));
  }

  @Test
  void findsTheLinkOfARelation() {
    assertEquals(
        Optional.of(URI.create("https://hub.example/list?page=2")),
        link("<https://hub.example/list?page=9>; rel=\"last\", </list?page=2>; rel=\"next\""));
    assertEquals(
        Optional.of(URI.create("https://hub.example/list?cursor=a,b")),
        link("<?cursor=a,b>; title=\"More, please\"; rel=next"));
    assertEquals(
        Optional.of(URI.create("https://hub.example/2")), link("</2>; rel=\"Next prefetch\""));
  }

  @Test
  void findsNothingWhereNothingIsMeant() {
    assertEquals(Optional.empty(), link("</list?page=0>; rel=\"prev\""));
    assertEquals(Optional.empty(), link("</list?page=2>"));
    assertEquals(Optional.empty(), link("<not an address>; rel=\"next\""));
    assertEquals(Optional.empty(), Headers.NONE.link("next", FROM));
  }

  private static Optional<URI> link(String header) {
    return new Headers(Map.of("Link", List.of(header))).link("next", FROM);
  }
}
