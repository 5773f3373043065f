package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.OrganizationList;
import hearsay.error.UserException;
import hearsay.text.Printable;

/** Any bytes as a list of organizations: it is read, or one line says what is wrong. */
public final class ListFuzz {
  private static final FuzzFile FILE = new FuzzFile(".txt");

  private ListFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    try {
      assertThat(OrganizationList.read(FILE.with(data))).isNotNull();
    } catch (UserException e) {
      assertThat(Printable.of(String.valueOf(e.getMessage()))).isEqualTo(e.getMessage());
    }
  }
}
