package dev.winnow.store.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page listed.
 *
 * @param records the source's ids of its records, each once, in order
 * @param skipped the source's ids of what is no dataset
 * @param digest of the records' ids and raw hashes, in order
 */
public record Listing(List<String> records, List<String> skipped, String digest) {

  public Listing {
    records = List.copyOf(records);
    skipped = List.copyOf(skipped);
  }

  byte[] ids() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    write(out, records);
    write(out, skipped);
    return bytes.toByteArray();
  }

  static Listing read(byte[] ids, String digest) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(ids));
    return new Listing(read(in), read(in), digest);
  }

  private static void write(DataOutputStream out, List<String> ids) {
    try {
      out.writeInt(ids.size());
      for (String id : ids) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
  }

  private static List<String> read(DataInputStream in) {
    try {
      int size = in.readInt();
      List<String> ids = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        ids.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("a remembered list of ids is damaged", e);
    }
  }
}
