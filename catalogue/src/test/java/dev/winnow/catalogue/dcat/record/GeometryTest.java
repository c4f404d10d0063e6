package dev.winnow.catalogue.dcat.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Place.Box;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POLYGON((16 59, 17 59, 17 60.5, 16 60.5, 16 59))
          MULTIPOLYGON(((16 59,17 60.5,16 59)),((16.5 59.5,17 59,16.5 59.5)))
          POLYGON Z ((16 59 1, 17 60.5 2, 16 59 1))
          ENVELOPE(16, 17, 60.5, 59)
          SRID=4326;LINESTRING(16 59, 17 60.5)
          <http://www.opengis.net/def/crs/OGC/1.3/CRS84> Polygon((16 59, 17 60.5, 16 59))
          <http://www.opengis.net/def/crs/EPSG/0/4326> POLYGON((59 16, 60.5 17, 59 16))
          {"type":"Polygon","coordinates":[[[16,59],[17,60.5],[16,59]]]}
          {"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[16,59],[17,60.5]]}}
          <gml:Envelope srsName="http://www.opengis.net/def/crs/OGC/1.3/CRS84"><gml:lowerCorner>16 59</gml:lowerCorner><gml:upperCorner>17 60.5</gml:upperCorner></gml:Envelope>
          northlimit=60.5; southlimit=59; westlimit=16; eastlimit=17
          """)
  void readsTheExtentOff(String geometry) {
    assertEquals(Optional.of(new Box(16, 59, 17, 60.5)), Geometry.box(geometry));
    assertEquals(true, Geometry.isGeometry(geometry));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vallby
          POLYGON((500000 6600000, 510000 6610000, 500000 6600000))
          <http://www.opengis.net/def/crs/EPSG/0/3006> POLYGON((16 59, 17 60, 16 59))
          {"type":"Polygon"
          northlimit=60.5
          """)
  void readsNothingWhereThereIsNothingInDegrees(String geometry) {
    assertEquals(Optional.empty(), Geometry.box(geometry));
  }

  @Test
  void takesNamesForNames() {
    assertEquals(false, Geometry.isGeometry("Point Reyes (California)"));
    assertEquals(false, Geometry.isGeometry("{Vallby}"));
  }
}
