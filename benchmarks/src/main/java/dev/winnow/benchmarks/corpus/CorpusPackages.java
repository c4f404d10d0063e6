package dev.winnow.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** The CKAN records of a source, whatever shape they were captured in. */
final class CorpusPackages {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TAR_BLOCK = 512;

  private CorpusPackages() {}

  /** One element per record; null where the portal once answered nothing. */
  static ArrayNode in(CorpusSource source) throws IOException {
    ArrayNode records = JSON.createArrayNode();
    if (source.file().toString().endsWith(".tar.gz")) {
      addTar(source, records);
    } else {
      JsonNode answer = JSON.readTree(Files.readAllBytes(source.file()));
      JsonNode result = answer.isArray() ? answer : answer.path("result");
      (result.isArray() ? result : result.path("results")).forEach(records::add);
    }
    return records;
  }

  private static void addTar(CorpusSource source, ArrayNode records) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(source.file()))) {
      byte[] header = in.readNBytes(TAR_BLOCK);
      while (header.length == TAR_BLOCK && header[0] != 0) {
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        byte[] body = in.readNBytes(size);
        in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
        boolean file = header[156] == '0' || header[156] == 0;
        if (file && text(header, 0, 100).endsWith(".json")) {
          records.add(size == 0 ? JSON.nullNode() : JSON.readTree(body).path("result"));
        }
        header = in.readNBytes(TAR_BLOCK);
      }
    }
  }

  private static String text(byte[] header, int from, int length) {
    String text = new String(header, from, length, StandardCharsets.US_ASCII);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
