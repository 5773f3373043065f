package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names spell an acronym. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcronymsTest {
  @ParameterizedTest
  @CsvSource({
    "IMF, International Monetary Fund",
    "EU, European Union",
    "U.N., United Nations",
    "FCC, U.S. Federal Communications Commission",
    "BoE, Bank of England",
    "DPA, Data Protection Act Inc.",
    "FARC, Fuerzas Armadas Revolucionarias de Colombia",
    "G7, Group of Seven",
    "TUC, Trades-Union Congress",
    "P&W, Pennine & Western Railway",
    "P&W, Pennine & Western",
    "NGOs, Non Governmental Organization",
    "VCDA, Velmar County District Attorney’s Office",
    "PWG, U.S. President’s Working Group on Financial Markets"
  })
  void are_spelled_by_initials(String acronym, String name) {
    assertThat(Acronyms.spells(acronym, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "IMF, International Monetary",
    "IMF, International Monetary Fund Committee",
    "EU, Eastern European Union",
    "P&R, Pennine & Western Railway",
    "PW, Pennine & Western Railway",
    "FBI, Federal Bureau",
    "AG, Acme",
    "HC, Halden Committee on Foreign Investment",
    "PWG, President’s Working Group Financial Markets",
    "VDA, Velmar District Attorney Office",
    "VDA, Velmar District Attorney’s Office Staff",
    "ABC, British Airports Council"
  })
  void are_not_spelled_by_other_words(String acronym, String name) {
    assertThat(Acronyms.spells(acronym, name)).isFalse();
  }
}
