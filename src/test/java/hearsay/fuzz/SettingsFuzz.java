package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.check.SettingsFile;
import hearsay.error.UserException;
import hearsay.text.Printable;

/** Any bytes as settings of a check: they are read, or one line says what is wrong. */
public final class SettingsFuzz {
  private static final FuzzFile FILE = new FuzzFile(".yaml");

  private SettingsFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    try {
      assertThat(SettingsFile.read(FILE.with(data)).severities()).isNotNull();
    } catch (UserException e) {
      assertThat(Printable.of(String.valueOf(e.getMessage()))).isEqualTo(e.getMessage());
    }
  }
}
