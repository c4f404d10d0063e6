package dev.winnow.portals.awsregistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class AwsRegistryHarvesterTest {

  private final List<URI> asked = new ArrayList<>();

  @Test
  void readsTheDatasetFilesOfARepositorysTarball() throws IOException, FetchException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("registry-main/README.md", "# Registry");
    files.put("registry-main/datasets/snow.yaml", "Name: Snow");
    files.put("registry-main/datasets/old.yml", "Name: Old\ndeprecated: True # since May");
    files.put("registry-main/datasets/huge.yaml", "#".repeat(YamlText.MOST_BYTES + 1));
    files.put("registry-main/datasets/more/deep.yaml", "Name: too deep");
    files.put("registry-main/schema.yaml", "type: map");

    List<String> found = harvest("https://github.com/example/registry", gzip(tar(files)));

    assertEquals(List.of("RawRecord snow", "Deleted old", "Unfetched huge"), found);
    assertEquals(
        List.of(URI.create("https://github.com/example/registry/archive/HEAD.tar.gz")), asked);
  }

  @Test
  void aTarballThatBreaksOffIsNoEnd() throws IOException {
    byte[] whole = tar(Map.of("datasets/snow.yaml", "Name: Snow"));
    byte[] broken = Arrays.copyOf(whole, 515);

    assertThrows(
        UncheckedIOException.class, () -> harvest("https://registry.example/r.tar", broken));
  }

  @Test
  void readsAnArrayAsWellAsLines() throws FetchException {
    byte[] array =
        "[{\"Slug\":\"a\",\"Name\":\"A\"},{\"Slug\":\"b\",\"Name\":\"B\"}]"
            .getBytes(StandardCharsets.UTF_8);

    assertEquals(
        List.of("RawRecord a", "RawRecord b"),
        harvest("https://registry.example/index.json", array));
  }

  private List<String> harvest(String url, byte[] document) throws FetchException {
    List<String> found = new ArrayList<>();
    try (Page page =
        new AwsRegistryHarvester()
            .fetch(
                Portal.of("aws", "aws-registry", URI.create(url)),
                Cursor.start(Scope.EVERYTHING, 100),
                request -> {
                  asked.add(request.uri());
                  return new Response(
                      request.uri(),
                      200,
                      "",
                      Optional.empty(),
                      Optional.empty(),
                      document,
                      Headers.NONE);
                })) {
      page.found().forEach(one -> found.add(one.getClass().getSimpleName() + " " + one.sourceId()));
    }
    return found;
  }

  private static byte[] tar(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
