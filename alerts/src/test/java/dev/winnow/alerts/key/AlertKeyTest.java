package dev.winnow.alerts.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.watch.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertKeyTest {

  private static final AlertKey KEY = new AlertKey("0123456789abcdef0123456789abcdef");
  private static final AlertKey OTHER = new AlertKey("0123456789abcdef0123456789abcdeg");

  @Test
  void opensWhatItSealedForTheSameUseAndForNoOther() {
    Sealed sealed = KEY.seal("anna@example.org", Sealing.ADDRESS);

    assertEquals("anna@example.org", KEY.open(sealed, Sealing.ADDRESS));
    assertThrows(WrongKeyException.class, () -> KEY.open(sealed, Sealing.TARGET));
    assertThrows(WrongKeyException.class, () -> OTHER.open(sealed, Sealing.ADDRESS));
  }

  @Test
  void sealsTheSameTwiceDifferentlyAndShowsNothingOfIt() {
    Sealed first = KEY.seal("anna@example.org", Sealing.ADDRESS);

    assertNotEquals(first, KEY.seal("anna@example.org", Sealing.ADDRESS));
    assertFalse(new String(first.bytes(), StandardCharsets.ISO_8859_1).contains("anna"));
    assertEquals("sealed", first.toString());
  }

  @Test
  void refusesWhatWasTamperedWith() {
    byte[] bytes = KEY.seal("anna@example.org", Sealing.ADDRESS).bytes();
    bytes[bytes.length - 1] ^= 1;

    assertThrows(WrongKeyException.class, () -> KEY.open(new Sealed(bytes), Sealing.ADDRESS));
    assertThrows(WrongKeyException.class, () -> KEY.open(new Sealed(new byte[3]), Sealing.ADDRESS));
  }

  @Test
  void recognisesATextByADigestThatNeedsTheKey() {
    assertEquals(KEY.digest("anna"), KEY.digest("anna"));
    assertNotEquals(KEY.digest("anna"), OTHER.digest("anna"));
    assertNotEquals(KEY.digest("anna"), KEY.digest("anne"));
  }

  @Test
  void readsALinkForItsPurposeOnly() {
    String link = KEY.link(Purpose.CONFIRM, "abc");

    assertEquals(Optional.of("abc"), KEY.read(Purpose.CONFIRM, link));
    assertEquals(Optional.empty(), KEY.read(Purpose.MANAGE, link));
    assertEquals(Optional.empty(), OTHER.read(Purpose.CONFIRM, link));
    assertEquals(Optional.empty(), KEY.read(Purpose.CONFIRM, "abd" + link.substring(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "abc", "abc.", ".abc", "abc.def", "a.b.c"})
  void readsNoLinkThatIsNotOurs(String link) {
    assertEquals(Optional.empty(), KEY.read(Purpose.STOP, link));
  }

  @Test
  void saysWhatHelpsWhenTheKeyIsTooShort() {
    assertEquals(
        "WINNOW_ALERT_KEY must have at least 32 characters, such as those of 'openssl rand -hex"
            + " 32'; it has 3",
        assertThrows(IllegalArgumentException.class, () -> new AlertKey(" abc ")).getMessage());
    assertTrue(AlertKey.passing().digest("x").length() > 20);
  }

  @ParameterizedTest
  @CsvSource({
    "anna@example.org, anna@example.org",
    "' Anna.B@Example.ORG ', Anna.B@example.org",
    "anna@blåbär.org, anna@xn--blbr-noae.org",
    "anna+winnow@localhost, anna+winnow@localhost",
  })
  void readsMailAddresses(String typed, String address) {
    assertEquals(Optional.of(new MailAddress(address)), MailAddress.read(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna@example.org, anna@example.org",
    "anna+winnow+2@example.org, anna@example.org",
    "+anna@example.org, +anna@example.org",
  })
  void knowsAMailboxByWhateverTag(String address, String mailbox) {
    assertEquals(mailbox, new MailAddress(address).mailbox());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@example.org",
        "anna@",
        "anna@@example.org",
        "a b@example.org",
        "anna@example.org\r\nBcc: all@example.org",
        "anna@example.org,bo@example.org",
        "Anna <anna@example.org>",
        "ånna@example.org",
      })
  void readsNothingElse(String typed) {
    assertEquals(Optional.empty(), MailAddress.read(typed));
  }
}
