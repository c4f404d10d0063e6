package dev.winnow.portals.arcgishub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to get an item: the service behind it, the downloads that Hub makes of one layer, or the
 * file that was uploaded.
 */
final class ArcgisFiles {

  private static final Pattern LAYER = Pattern.compile("/(?:Feature|Map)Server/(\\d+)/?$");
  private static final Pattern SERVICE =
      Pattern.compile("/(?:Feature|Map|Image|Vector)\\w*Server\\b");
  private static final List<String> DOWNLOADS = List.of("csv", "geojson", "kml", "shapefile");
  private static final Map<String, String> FILES =
      Map.of(
          "CSV", "CSV",
          "CSV Collection", "ZIP",
          "Shapefile", "SHP",
          "GeoJson", "GEOJSON",
          "KML", "KML",
          "File Geodatabase", "GDB",
          "GeoPackage", "GPKG",
          "Microsoft Excel", "XLSX",
          "PDF", "PDF");

  private final URI page;
  private final JsonNode item;
  private final String itemId;

  ArcgisFiles(URI page, JsonNode row) {
    this.page = page;
    this.item = row.path("properties");
    this.itemId = Nodes.text(row, "id").replaceFirst("_.*", "");
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    String url = Nodes.text(item, "url");
    String type = Nodes.text(item, "type");
    if (SERVICE.matcher(url).find()) {
      all.add(service(url));
      Matcher layer = LAYER.matcher(url);
      if (layer.find()) {
        DOWNLOADS.forEach(format -> all.add(download(format, layer.group(1))));
      }
    } else if (FILES.containsKey(type)) {
      all.add(upload(FILES.get(type)));
    } else if (!url.isEmpty()) {
      all.add(link(url));
    }
    for (JsonNode more : Nodes.items(item, "additionalResources")) {
      if (!Nodes.text(more, "url").isEmpty()) {
        all.add(link(Nodes.text(more, "url")));
      }
    }
    return all;
  }

  private Distribution service(String address) {
    Stated<URI> url = Said.address(address);
    return new DistributionBuilder()
        .title(Texts.of("ArcGIS GeoService"))
        .accessUrl(url)
        .format(FileFormats.resolve("API"))
        .accessService(
            Optional.of(
                new DataService("", Texts.of("ArcGIS REST service"), url, Stated.nothing())))
        .build();
  }

  private Distribution download(String format, String layer) {
    URI uri =
        URI.create(
            "%s/api/download/v1/items/%s/%s?layers=%s"
                .formatted(Web.root(page), Web.encode(itemId), format, layer));
    return file(Said.address(uri.toString()), format.equals("shapefile") ? "SHP" : format);
  }

  private Distribution upload(String format) {
    String content = "https://www.arcgis.com/sharing/rest/content/items/";
    return file(Said.address(content + Web.encode(itemId) + "/data"), format);
  }

  private Distribution file(Stated<URI> url, String format) {
    return new DistributionBuilder()
        .title(Texts.of(format.toUpperCase(java.util.Locale.ROOT)))
        .accessUrl(url)
        .downloadUrl(url)
        .format(FileFormats.resolve(format))
        .build();
  }

  private Distribution link(String address) {
    return new DistributionBuilder()
        .title(Said.title("", Nodes.text(item, "type")))
        .accessUrl(Said.address(address))
        .format(FileFormats.resolve("", "", address))
        .build();
  }
}
