package dev.winnow.app.probing;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.store.run.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A fetcher that has something to tell beside what it met itself.
 *
 * @param fetcher does the work
 * @param news what is to be told, once
 */
record Announcing(RunFetcher fetcher, Supplier<Optional<Fault>> news) implements RunFetcher {

  @Override
  public Response fetch(Request request) throws FetchException {
    return fetcher.fetch(request);
  }

  @Override
  public long takeRequests() {
    return fetcher.takeRequests();
  }

  @Override
  public long takeBytes() {
    return fetcher.takeBytes();
  }

  @Override
  public List<Fault> takeNotices() {
    return Stream.concat(news.get().stream(), fetcher.takeNotices().stream()).toList();
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
