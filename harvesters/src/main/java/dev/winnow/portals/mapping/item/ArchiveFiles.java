package dev.winnow.portals.mapping.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.archive.TarFiles;
import dev.winnow.portals.reading.archive.TarFiles.TarFile;
import dev.winnow.portals.reading.archive.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the files of an archive, each as an object: JSON, YAML, or the YAML between two lines of
 * dashes at the head of a page. Beside what a file says there are its path ("@file"), its name
 * without folders and ending ("@name"), and the text behind its head ("@text").
 */
public final class ArchiveFiles {

  /** Reads events only: no objects of classes, and no alias is ever expanded. */
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final int MOST_BYTES = 1 << 20;
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\R(.*?)(?:\\R---[ \\t]*(?:\\R|\\z)(.*))?\\z", Pattern.DOTALL);

  private ArchiveFiles() {}

  /**
   * The files whose path matches; that there is none is a fault at the end.
   *
   * @return closing it leaves the response open
   */
  public static Stream<Item> of(Response response, Pattern wanted) throws FetchException {
    try {
      InputStream in = response.open();
      Unpacked unpacked = Unpacked.of(in);
      if (!unpacked.isTar()) {
        in.close();
        throw new FetchException(
            Kind.UNPARSABLE, response.uri(), response.uri() + " is no archive of files");
      }
      TarFiles files = new TarFiles(unpacked.in(), wanted, MOST_BYTES);
      return Stream.iterate(
              next(files, wanted, true), Optional::isPresent, before -> next(files, wanted, false))
          .map(Optional::get)
          .<Item>map(file -> new JsonItem(object(file)))
          .onClose(() -> close(unpacked.in()));
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE, response.uri(), response.uri() + " cannot be read: " + e, e);
    }
  }

  private static Optional<TarFile> next(TarFiles files, Pattern wanted, boolean first) {
    try {
      Optional<TarFile> file = files.next();
      if (first && file.isEmpty()) {
        throw new IOException("the archive holds no file whose path matches " + wanted);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(TarFile file) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    if (file.bytes().isPresent()) {
      read(file.path(), file.bytes().get(), object);
    }
    return object.put("@file", file.path()).put("@name", file.name());
  }

  /** What cannot be read says nothing; that a title is missing is then found with the record. */
  private static void read(String path, byte[] bytes, ObjectNode into) {
    try {
      if (path.endsWith(".json")) {
        add(Json.parse(bytes), into);
        return;
      }
      String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
      Matcher head = HEAD.matcher(text);
      boolean page = !path.matches(".*\\.ya?ml") && head.matches();
      add(YAML.readTree(page ? head.group(1) : text), into);
      String rest = page ? Optional.ofNullable(head.group(2)).orElse("").strip() : "";
      if (!rest.isEmpty()) {
        into.put("@text", rest);
      }
    } catch (IOException e) {
      into.put("@fault", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private static void add(JsonNode said, ObjectNode into) {
    if (said instanceof ObjectNode object) {
      into.setAll(object);
    }
  }
}
