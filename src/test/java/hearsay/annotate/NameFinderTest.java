package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United Nations met in Geneva.               | United Nations
          It was the European Commission’s decision.      | European Commission
          It was the European Commission's decision.      | European Commission
          He works for Deutsche Bank.                     | Deutsche Bank
          """)
  void finds_the_name_without_article_and_possessive(String text, String span) {
    assertThat(SharedAnnotator.annotate(text, "2025-09-26").organizations())
        .extracting(tag -> tag.span().of(text), OrganizationTag::name)
        .containsExactly(tuple(span, span));
  }

  @Test
  void ties_an_abbreviation_to_the_form_that_it_follows_in_brackets() {
    assertThat(
            names(
                "The People's Liberation Army (PLA) grew. The PLA denied it.",
                "People's Liberation Army",
                "PLA",
                "PLA"))
        .containsExactly(
            "People's Liberation Army", "People's Liberation Army", "People's Liberation Army");
  }

  @Test
  void ties_an_abbreviation_to_the_form_that_it_follows_between_commas() {
    assertThat(
            names(
                "The Velmar Mill Owners Bureau, MOB, met the Halden Tax Agency, MOA, there.",
                "Mill Owners Bureau",
                "MOB",
                "Halden Tax Agency",
                "MOA"))
        .containsExactly("Mill Owners Bureau", "Mill Owners Bureau", "Halden Tax Agency", "MOA");
    assertThat(
            names(
                "The Halden Doping Bureau, known by its initials as HADOB, met.",
                "Halden Doping Bureau",
                "HADOB"))
        .containsExactly("Halden Doping Bureau", "Halden Doping Bureau");
  }

  @Test
  void ties_a_word_or_a_blend_in_brackets_to_the_name_that_it_is_cut_from() {
    assertThat(
            names(
                "The Halden Department of Customs (Customs) met Velmar Marine (Vemar).",
                "Halden Department of Customs",
                "Customs",
                "Velmar Marine",
                "Vemar"))
        .containsExactly(
            "Halden Department of Customs",
            "Halden Department of Customs",
            "Velmar Marine",
            "Velmar Marine");
  }

  @Test
  void ties_no_other_bracket_to_the_name_before_it() {
    assertThat(names("Acme Corp (NYSE) fell. NYSE closed.", "Acme Corp", "NYSE"))
        .containsExactly("Acme Corp", "NYSE");
  }

  @Test
  void ties_a_body_s_acronym_of_another_language_to_it() {
    assertThat(names("The Harbour Security Service (HBK) grew.", "Harbour Security Service", "HBK"))
        .containsExactly("Harbour Security Service", "Harbour Security Service");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden Panel on Fishing between Norrland and the Tidal Harbour Party | Tidal Harbour Party | Tidal Harbour Party
          Friends of the Tidal Museum                                         | Tidal Museum        | Tidal Museum
          Coalition for Velmar                                                | Velmar              | Velmar
          Coalition For Velmar                                                | Velmar              | Velmar
          Sons of Tidal University                                            | Tidal University    | Tidal University
          Employees of Velmar Corp.                                           | Velmar Corp.        | Velmar Corp.
          Halden Panel on Fishing between Norrland and the Tidal Harbour Party | Halden Panel        | Halden Panel on Fishing between Norrland and the Tidal Harbour Party
          Great Tidal Museum                                                  | Tidal Museum        | Great Tidal Museum
          House of Tidals                                                     | Tidals              | House of Tidals
          """)
  void takes_no_name_for_the_fuller_form_of_what_it_deals_with(
      String longer, String form, String name) {
    assertThat(names(longer + " met. " + form + " paid.", longer, form))
        .containsExactly(longer, name);
  }

  @Test
  void ties_an_acronym_in_brackets_to_the_words_that_spell_it() {
    assertThat(
            names(
                "The Panel on the Tidal Harbour Party (THP) met. The THP paid.",
                "Panel on the Tidal Harbour Party",
                "THP",
                "THP"))
        .containsExactly(
            "Panel on the Tidal Harbour Party", "Tidal Harbour Party", "Tidal Harbour Party");
    assertThat(
            names(
                "The Fund for Tidal Harbours (FTH) met. The FTH paid.",
                "Fund for Tidal Harbours",
                "FTH",
                "FTH"))
        .containsOnly("Fund for Tidal Harbours");
  }

  @Test
  void keeps_a_firm_apart_from_one_that_is_called_by_an_acronym_alone() {
    assertThat(
            names(
                "Velmar pays. Velmar Cloud Tools met. VCT left.",
                "Velmar",
                "Velmar Cloud Tools",
                "VCT"))
        .containsExactly("Velmar", "Velmar Cloud Tools", "Velmar Cloud Tools");
    assertThat(
            names(
                "Velmar pays. Velmar Steel Group met. VSG left.",
                "Velmar",
                "Velmar Steel Group",
                "VSG"))
        .containsOnly("Velmar Steel Group");
  }

  @Test
  void keeps_a_complete_name_apart_from_the_union_of_its_members() {
    assertThat(
            names(
                "The Halden Police Officers' Association met. The Halden Police left.",
                "Halden Police Officers' Association",
                "Halden Police"))
        .containsExactly("Halden Police Officers' Association", "Halden Police");
  }

  @Test
  void gives_a_department_one_name_however_it_is_written() {
    assertThat(
            names(
                "The U.S. Department of the Ports met. Ports agreed. The Ports Department paid.",
                "U.S. Department of the Ports",
                "Ports",
                "Ports Department"))
        .containsOnly("U.S. Department of the Ports");
    assertThat(
            names(
                "The Tide Party met the Tide Ministry. Tide paid.",
                "Tide Party",
                "Tide Ministry",
                "Tide"))
        .containsExactly("Tide Party", "Tide Ministry", "Tide");
    assertThat(
            names(
                "The US Pier Party met the UK Pier Party. Pier paid.",
                "US Pier Party",
                "UK Pier Party",
                "Pier"))
        .containsExactly("US Pier Party", "UK Pier Party", "Pier");
  }

  @Test
  void keeps_a_complete_name_apart_from_a_part_s_or_branch_s() {
    assertThat(
            names(
                "Halden Medical School Press paid Halden Medical School.",
                "Halden Medical School Press",
                "Halden Medical School"))
        .containsExactly("Halden Medical School Press", "Halden Medical School");
    assertThat(
            names("Al Norrna in the North left Al Norrna.", "Al Norrna in the North", "Al Norrna"))
        .containsExactly("Al Norrna in the North", "Al Norrna");
    assertThat(
            names(
                "The Norrland KXP left the KXP. The US FCX left the FCX.",
                "Norrland KXP",
                "KXP",
                "US FCX",
                "FCX"))
        .containsExactly("Norrland KXP", "KXP", "US FCX", "US FCX");
  }

  @Test
  void knows_a_form_without_its_point_for_the_same() {
    assertThat(names("Tolvan Inc. paid. Tolvan Inc paid.", "Tolvan Inc.", "Tolvan Inc"))
        .containsExactly("Tolvan Inc.", "Tolvan Inc.");
  }

  @Test
  void gives_a_firm_its_name_with_the_legal_form_though_a_unit_is_called_after_it() {
    assertThat(
            names(
                "Tolvan S.A. and its unit Tolvan Coatings Ltd. paid. Tolvan left.",
                "Tolvan S.A.",
                "Tolvan Coatings Ltd.",
                "Tolvan"))
        .containsExactly("Tolvan S.A.", "Tolvan Coatings Ltd.", "Tolvan S.A.");
    assertThat(
            names(
                "Brekke Marine Ltd. paid Brekke Marine. Brekke left.",
                "Brekke Marine Ltd.",
                "Brekke Marine",
                "Brekke"))
        .containsOnly("Brekke Marine Ltd.");
    assertThat(names("Tolvan Inc. and Tolvan Oy met. Tolvan left.", "Tolvan Inc.", "Tolvan Oy"))
        .containsExactly("Tolvan Inc.", "Tolvan Oy");
    assertThat(names("KGX Dock Partners paid. KGX left.", "KGX Dock Partners", "KGX"))
        .containsExactly("KGX Dock Partners", "KGX");
    assertThat(names("KGX Acquisition Partners paid. KGX left.", "KGX Acquisition Partners", "KGX"))
        .containsOnly("KGX Acquisition Partners");
  }

  @Test
  void gives_a_short_form_the_firm_s_name_in_capitals_before_its_legal_form() {
    assertThat(names("TOLVAN MARINE Inc. paid. Tolvan left.", "TOLVAN MARINE Inc.", "Tolvan"))
        .containsOnly("TOLVAN MARINE Inc.");
    assertThat(names("TOLVAN Inc. paid. Tolvan left.", "TOLVAN Inc.", "Tolvan"))
        .containsOnly("TOLVAN Inc.");
    assertThat(
            names(
                "TOLVAN MARINE Inc. paid. Tolvan Marine Inc. left. Tolvan fell.",
                "TOLVAN MARINE Inc.",
                "Tolvan Marine Inc.",
                "Tolvan"))
        .containsOnly("Tolvan Marine Inc.");
    assertThat(names("KGX Corp. paid. Kgx left.", "KGX Corp.", "Kgx"))
        .containsExactly("KGX Corp.", "Kgx");
  }

  @Test
  void gives_the_first_of_two_that_a_firm_is_called_after_the_firm_s_name() {
    assertThat(names("Brekke-Tolvan Co. paid. Brekke left.", "Brekke-Tolvan Co.", "Brekke"))
        .containsOnly("Brekke-Tolvan Co.");
    assertThat(
            names("The Halden-Norrland Council met Halden.", "Halden-Norrland Council", "Halden"))
        .containsExactly("Halden-Norrland Council", "Halden");
    assertThat(
            names(
                "Brekke-Tolvan Co. and Brekke-Lund Co. met. Brekke left.",
                "Brekke-Tolvan Co.",
                "Brekke-Lund Co.",
                "Brekke"))
        .containsExactly("Brekke-Tolvan Co.", "Brekke-Lund Co.", "Brekke");
  }

  @Test
  void gives_a_short_form_the_only_longer_name_that_has_it() {
    assertThat(names("IEMZ Kupol sold it. Kupol denied it.", "IEMZ Kupol", "Kupol"))
        .containsExactly("IEMZ Kupol", "IEMZ Kupol");
  }

  @Test
  void ties_a_quoted_short_form_in_brackets_to_the_name_before_it() {
    assertThat(
            names(
                "The U.S. Harbour Safety Board (the “HSB”) fined Makerly Corporation (“Makerly”).",
                "U.S. Harbour Safety Board",
                "HSB",
                "Makerly Corporation",
                "Makerly"))
        .containsExactly(
            "U.S. Harbour Safety Board",
            "U.S. Harbour Safety Board",
            "Makerly Corporation",
            "Makerly Corporation");
  }

  @Test
  void ties_an_acronym_without_brackets_to_the_one_name_that_spells_it() {
    assertThat(names("The Grain Fund of Velm met. GFV left.", "Grain Fund of Velm", "GFV"))
        .containsExactly("Grain Fund of Velm", "Grain Fund of Velm");
    assertThat(names("Gulf Trust and Grain Trust met. GT left.", "Gulf Trust", "Grain Trust", "GT"))
        .contains("GT");
  }

  @Test
  void leaves_the_larger_body_its_name_where_a_part_of_it_is_named() {
    assertThat(
            names(
                "United Nations. United Nations Water Office.",
                "United Nations",
                "United Nations Water Office"))
        .containsExactly("United Nations", "United Nations Water Office");
  }

  @Test
  void leaves_a_short_form_of_two_names_as_it_is() {
    assertThat(
            names(
                "IEMZ Kupol and Kupol Trade met. Kupol denied it.",
                "IEMZ Kupol",
                "Kupol Trade",
                "Kupol"))
        .containsExactly("IEMZ Kupol", "Kupol Trade", "Kupol");
  }

  @Test
  void leaves_a_word_that_many_names_share_as_it_is() {
    assertThat(
            names(
                "The Ministry of Trade spoke. The Ministry left.", "Ministry of Trade", "Ministry"))
        .containsExactly("Ministry of Trade", "Ministry");
  }

  @Test
  void is_not_that_of_a_body_of_such_people() {
    assertThat(
            names(
                "Democrats for Life met. Democrats left. Weiss of Oslo met. Weiss left.",
                "Democrats for Life",
                "Democrats",
                "Weiss of Oslo",
                "Weiss"))
        .containsExactly("Democrats for Life", "Democrats", "Weiss of Oslo", "Weiss of Oslo");
  }

  @Test
  void is_no_fuller_name_with_whoever_heads_it_before_or_with_a_number() {
    assertThat(
            names(
                "The White House spoke. The Lund White House left. Acme left. The 335th Acme left.",
                List.of("Ida Lund"),
                "White House",
                "Lund White House",
                "Acme",
                "335th Acme"))
        .containsExactly("White House", "Lund White House", "Acme", "335th Acme");
    assertThat(names("Acme left. Thanks to her own pay at Acme", "Acme", "her own pay at Acme"))
        .as("in a headline")
        .containsExactly("Acme", "her own pay at Acme");
    assertThat(
            names(
                "The Fund left. The Ida Lund Fund left.", List.of("Ida Lund"), "Fund", "Lund Fund"))
        .as("what is none without")
        .containsExactly("Lund Fund", "Lund Fund");
  }

  @Test
  void writes_a_name_with_plain_spaces() {
    assertThat(names("Acme\u00A0Trading fell", "Acme\u00A0Trading"))
        .containsExactly("Acme Trading");
  }

  private static List<String> names(String text, String... mentions) {
    return names(text, List.of(), mentions);
  }

  /**
   * The canonical names of mentions that follow one another in the text, which ends with persons.
   */
  private static List<String> names(String body, List<String> persons, String... mentions) {
    List<NameTag> others = new ArrayList<>();
    String text = body;
    for (String person : persons) {
      Span span = new Span(text.length() + 1, text.length() + 1 + person.length());
      text += " " + person;
      others.add(new NameTag(span, NameTag.Kind.PERSON));
    }
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String mention : mentions) {
      int start = text.indexOf(mention, from);
      from = start + mention.length();
      spans.add(new Span(start, from));
    }
    OrganizationNames names = OrganizationNames.of(text, spans, List.of(), others);
    return spans.stream().map(names::nameOf).toList();
  }
}
