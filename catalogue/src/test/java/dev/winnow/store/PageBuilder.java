package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Run;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Builds pages to keep; what is not set stays empty. */
final class PageBuilder {

  private final long run;
  private final Instant at;
  private List<Entry> entries = List.of();
  private List<DatasetId> unchanged = List.of();
  private List<String> present = List.of();
  private List<String> deleted = List.of();
  private List<Fault> faults = List.of();
  private String cursor = "";
  private OptionalLong declared = OptionalLong.empty();
  private Counters counted = Counters.ZERO;

  PageBuilder(Run run, Instant at) {
    this.run = run.id();
    this.at = at;
  }

  PageCommit build() {
    return new PageCommit(
        run, at, entries, unchanged, present, deleted, faults, cursor, declared, counted, "");
  }

  PageBuilder entries(Entry... value) {
    entries = List.of(value);
    return this;
  }

  PageBuilder entries(List<Entry> value) {
    entries = value;
    return this;
  }

  PageBuilder unchanged(DatasetId... value) {
    unchanged = List.of(value);
    return this;
  }

  PageBuilder unchanged(List<DatasetId> value) {
    unchanged = value;
    return this;
  }

  PageBuilder present(String... value) {
    present = List.of(value);
    return this;
  }

  PageBuilder deleted(String... value) {
    deleted = List.of(value);
    return this;
  }

  PageBuilder faults(Fault... value) {
    faults = List.of(value);
    return this;
  }

  PageBuilder cursor(String value) {
    cursor = value;
    return this;
  }

  PageBuilder declared(long value) {
    declared = OptionalLong.of(value);
    return this;
  }

  PageBuilder counted(long duplicates, long failed, long requests, long bytes) {
    counted = new Counters(0, 0, 0, 0, 0, 0, duplicates, failed, requests, bytes);
    return this;
  }
}
