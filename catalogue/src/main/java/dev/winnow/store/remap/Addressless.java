package dev.winnow.store.remap;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.List;
import java.util.Optional;

/** What a dataset says apart from where it is, which a move changes without changing the data. */
final class Addressless {

  private Addressless() {}

  /** The dataset without ids, addresses, the record's own date and what reading noticed. */
  static Dataset of(Dataset dataset) {
    return dataset.toBuilder()
        .sourceId("")
        .source(Optional.empty())
        .landingPage(Stated.nothing())
        .recordModified(Stated.nothing())
        .identifiers(List.of())
        .documentation(List.of())
        .relations(List.of())
        .findings(List.of())
        .distributions(
            dataset.distributions().stream()
                .map(
                    file ->
                        file.toBuilder()
                            .id("")
                            .accessUrl(Stated.nothing())
                            .downloadUrl(Stated.nothing())
                            .documentation(List.of())
                            .build())
                .toList())
        .build();
  }
}
