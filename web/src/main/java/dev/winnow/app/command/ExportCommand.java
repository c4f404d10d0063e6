package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.ExportWriter;
import dev.winnow.app.output.ExportWriter.Format;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow export}: every dataset on standard output. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes every kept dataset to standard output.")
final class ExportCommand implements Callable<Integer> {

  private static final int BATCH = 200;

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "jsonl (one dataset a line, with scores), csv (a table) or ttl (DCAT-AP).")
  private Format format = Format.JSONL;

  @Override
  public Integer call() throws IOException {
    try (Parts parts = common.parts();
        ExportWriter writer = ExportWriter.of(format, common.out())) {
      Store store = parts.store();
      List<DatasetId> ids = store.datasets().after(Optional.empty(), BATCH);
      while (!ids.isEmpty()) {
        Map<DatasetId, StoredDataset> loaded = store.datasets().load(ids);
        for (DatasetId id : ids) {
          Optional<StoredDataset> dataset = Optional.ofNullable(loaded.get(id));
          if (dataset.isPresent()) {
            writer.write(dataset.get());
          }
        }
        ids = store.datasets().after(Optional.of(ids.get(ids.size() - 1)), BATCH);
      }
      return 0;
    }
  }
}
