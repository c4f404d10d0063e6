package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.index.document.DocumentMaker;
import dev.winnow.index.document.Fields;
import dev.winnow.index.text.Tongue;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * A few datasets as an index of their own, to be asked many questions: the other way round than a
 * search, which asks one question of many datasets. For one thread.
 */
public final class Percolation implements AutoCloseable {

  private final Directory directory;
  private final DirectoryReader reader;
  private final Snapshot snapshot;

  /** Of each document; read once, as many questions find the same. */
  private final List<DatasetId> ids;

  private Percolation(Directory directory, DirectoryReader reader, Set<Tongue> tongues)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.snapshot = new Snapshot(reader, Snapshot.cache(), tongues);
    this.ids = ids(reader);
  }

  static Percolation of(
      Collection<StoredDataset> datasets,
      Map<DatasetId, Set<String>> failed,
      Map<String, Portal> portals,
      Set<Tongue> tongues) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, IndexFolder.configuration())) {
        for (StoredDataset stored : datasets) {
          DatasetId id = stored.dataset().id();
          Optional<Portal> portal = Optional.ofNullable(portals.get(id.portal()));
          writer.addDocument(DocumentMaker.make(stored, portal, failed.getOrDefault(id, Set.of())));
        }
        writer.commit();
      }
      return new Percolation(directory, DirectoryReader.open(directory), tongues);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index datasets in memory", e);
    }
  }

  private static List<DatasetId> ids(DirectoryReader reader) throws IOException {
    StoredFields stored = reader.storedFields();
    List<DatasetId> ids = new ArrayList<>();
    for (int document = 0; document < reader.maxDoc(); document++) {
      ids.add(DatasetId.parse(stored.document(document, Set.of(Fields.ID)).get(Fields.ID)));
    }
    return ids;
  }

  /** Those of the datasets that a question finds. */
  public Set<DatasetId> find(SearchQuery question) {
    try {
      return new Search(snapshot, question, SearchQuery.Grouping.RECORDS)
          .matching()
          .mapToObj(ids::get)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search datasets in memory", e);
    }
  }

  /** Every term of the texts, in order of UTF-16. */
  public NavigableSet<String> words() {
    NavigableSet<String> words = new TreeSet<>();
    Fields.texts().forEach(field -> words.addAll(terms(field)));
    return words;
  }

  /** Whole titles, as they are compared. */
  public Set<String> titles() {
    return Set.copyOf(terms(Fields.EXACT_TITLE));
  }

  /** Ids and addresses, as they are compared. */
  public Set<String> identifiers() {
    return Set.copyOf(terms(Fields.IDENTIFIER));
  }

  /** The values of a facet. */
  public Set<String> values(Facet facet) {
    return Set.copyOf(snapshot.order(facet).values());
  }

  private Collection<String> terms(String field) {
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        return List.of();
      }
      Set<String> all = new HashSet<>();
      TermsEnum at = terms.iterator();
      for (BytesRef term = at.next(); term != null; term = at.next()) {
        all.add(term.utf8ToString());
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the terms of datasets in memory", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an index in memory", e);
    }
  }
}
