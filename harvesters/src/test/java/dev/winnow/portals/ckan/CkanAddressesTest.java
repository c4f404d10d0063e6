package dev.winnow.portals.ckan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CkanAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "https://data.example, https://data.example/, https://data.example/api/3/action/",
    "https://data.example/, https://data.example/, https://data.example/api/3/action/",
    "https://x.example/data?a=1#b, https://x.example/data/, https://x.example/data/api/3/action/",
    "https://x.example/api/3/action, https://x.example/, https://x.example/api/3/action/",
    "https://x.example/api/3/action/, https://x.example/, https://x.example/api/3/action/",
    "https://x.example/api/3, https://x.example/, https://x.example/api/3/action/",
    "https://x.example/d/api/action, https://x.example/d/, https://x.example/d/api/action/",
    "https://x.example/api, https://x.example/, https://x.example/api/3/action/"
  })
  void findsRootAndApi(String url, String root, String api) {
    assertEquals(new CkanAddresses(URI.create(root), api), CkanAddresses.of(URI.create(url)));
  }

  @Test
  void aDatasetHasAPage() {
    CkanAddresses addresses = CkanAddresses.of(URI.create("https://data.example/d"));

    assertEquals(URI.create("https://data.example/d/dataset/air"), addresses.page("air"));
    assertEquals(URI.create("https://data.example/d/dataset/a%20b:c%3F"), addresses.page("a b:c?"));
  }
}
