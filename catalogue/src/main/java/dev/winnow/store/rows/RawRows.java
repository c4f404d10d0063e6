package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Packing;
import dev.winnow.store.run.Raw;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Raw records as portals sent them. */
public final class RawRows {

  private static final String LATEST =
      """
      SELECT d.dataset_key, r.form, r.hash, r.body, r.context
      FROM dataset d JOIN raw r ON r.number = d.raw
      WHERE d.portal = ? AND d.dataset_key IN (?*)
      """;

  private RawRows() {}

  /** The latest raw record of each of these datasets. */
  public static Map<DatasetId, Raw> latest(Handle handle, Collection<DatasetId> ids) {
    Map<DatasetId, Raw> raws = new HashMap<>();
    Map<String, List<String>> keys =
        ids.stream()
            .collect(
                Collectors.groupingBy(
                    DatasetId::portal, Collectors.mapping(DatasetId::key, Collectors.toList())));
    keys.forEach(
        (portal, wanted) ->
            InList.ask(
                    handle,
                    LATEST,
                    List.of(portal),
                    wanted,
                    (row, context) ->
                        Map.entry(
                            new DatasetId(portal, row.getString(1)),
                            new Raw(
                                row.getString(2),
                                row.getString(3),
                                Packing.unpack(row.getBytes(4)),
                                Packing.unpack(row.getBytes(5)))))
                .forEach(found -> raws.put(found.getKey(), found.getValue())));
    return raws;
  }
}
