package dev.winnow.harvest.contract.protocol.mapped;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** JKAN: an archive of pages with YAML at their head; its letters are written in ASCII. */
public final class Jkan implements Protocol {

  @Override
  public String type() {
    return "jkan";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.STREAMED, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/archive/HEAD.tar";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    List<Item> all = shelf.all();
    return Reply.of("application/x-tar", tar(all), all);
  }

  private static String tar(List<Item> items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Item item : items) {
        byte[] page =
            "---\ntitle: \"%s\"\n---\n"
                .formatted(item.title().replace("Å", "\\u00c5").replace("å", "\\u00e5"))
                .getBytes(StandardCharsets.US_ASCII);
        TarArchiveEntry entry = new TarArchiveEntry("site-HEAD/_datasets/" + item.id() + ".md");
        entry.setSize(page.length);
        tar.putArchiveEntry(entry);
        tar.write(page);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.US_ASCII);
  }
}
