package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SoftBreaksTest {
  private static final String FERRIES =
      "The harbour board of Lindhaven said on Monday that it would close two of its five piers for "
          + "repairs, which the island's fishermen had asked for since the storms of last winter "
          + "washed away a part of the breakwater and with it the road to the lighthouse.";

  private static final String BAKERS =
      "Bakers in the old town have been told to expect flour at twice the price, their guild "
          + "warned, because the mill upriver stands still and lorries from the coast take three "
          + "days to come over the pass in the snow.";

  private static final String PRINT =
      """
      The harbour board of Lindhaven said on Monday that it would close
      two of its five piers for repairs, which the fishermen of the islands had
      asked for since the storms of last winter washed away a part of
      the breakwater and with it the road to the little white lighthouse,
      where nobody has lived since a keeper named Tore Brandt had left
      with his dog, and which the parish now wants to sell to whoever
      will mend its roof, as it has wanted to for all of twelve years.
      Nobody has come.
      """;

  private static String blanked(String text) {
    return SoftBreaks.blanked(text, new Span(0, text.length()));
  }

  /** The text with its paragraphs, which are lines, wrapped. */
  static String wrapped(String text, int width, String lineBreak, String indentation) {
    StringBuilder wrapped = new StringBuilder();
    for (String paragraph : text.split("\n", -1)) {
      int filled = 0;
      for (String word : paragraph.split(" ", -1)) {
        boolean fits = filled + 1 + word.length() <= width;
        String before = filled == 0 ? indentation : fits ? " " : lineBreak + indentation;
        wrapped.append(before).append(word);
        filled = (filled > 0 && fits ? filled + 1 : indentation.length()) + word.length();
      }
      wrapped.append(lineBreak);
    }
    return wrapped.toString();
  }

  private static String unwrapped(String text) {
    return blanked(text).replaceAll("[ \\r]+", " ").replaceAll(" ?\n ?", "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100})
  void breaks_within_paragraphs_are_soft_and_those_between_are_not(int width) {
    String text = FERRIES + "\n\n" + BAKERS + "\n";

    assertThat(blanked(wrapped(text, width, "\n", ""))).startsWith(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t", "        "})
  void lines_may_be_set_in(String indentation) {
    String text = wrapped(FERRIES + "\n\n" + BAKERS, 76, "\n", indentation);

    assertThat(blanked(text)).hasSameSizeAs(text);
    assertThat(blanked(text).strip().lines().filter(line -> !line.isBlank())).hasSize(2);
  }

  @Test
  void a_carriage_return_before_a_line_feed_becomes_a_blank_too() {
    String text = wrapped(FERRIES + "\n\n" + BAKERS, 72, "\r\n", "");

    assertThat(blanked(text)).hasSameSizeAs(text).contains(".\r\n\r\nBakers", "two of  its five");
  }

  @Test
  void a_line_that_had_room_ends_a_paragraph_without_a_blank_line() {
    String text = FERRIES + "\n" + BAKERS + "\nNobody was hurt.\n" + FERRIES + "\n";

    assertThat(unwrapped(wrapped(text, 72, "\n", ""))).startsWith(text);
  }

  @Test
  void in_print_lines_that_are_full_hold_more_letters_or_less() {
    assertThat(blanked(PRINT).lines()).hasSize(2).last().isEqualTo("Nobody has come.");
  }

  @Test
  void a_word_with_a_hyphen_at_the_end_of_a_line_keeps_it() {
    String text = wrapped(FERRIES, 72, "\n", "").replaceFirst("(\\p{L})\n", "$1-\n");

    assertThat(blanked(text)).contains("- ").hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor\nAnna Kim\nsaid on Monday that the harbour board would close two of its five piers",
        "A letter of the mayor\nAnna Kim\nsays so.",
      })
  void a_line_goes_on_that_was_broken_around_a_link(String text) {
    assertThat(blanked(text)).isEqualTo(text.replaceFirst("Kim\n", "Kim "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You need\nflour\nsalt and water\nand yeast\nStir it.",
        "Anna Kim\n\nsaid on Monday that the harbour board would close two of its five piers.",
        "Anna Kim.\nsaid on Monday that the harbour board would close two of its five piers.",
        "Anna Kim\na) said on Monday that the harbour board would close two of its five piers.",
      })
  void a_line_in_small_letters_is_one_of_its_own_in_a_list_and_behind_an_end(String text) {
    assertThat(blanked(text)).isEqualTo(text);
  }

  @Test
  void what_stands_outside_the_part_stays() {
    String text = wrapped(FERRIES, 72, "\n", "");
    String whole = text + "\n" + text;

    assertThat(SoftBreaks.blanked(whole, new Span(text.length() + 1, whole.length())))
        .startsWith(text + "\nThe harbour")
        .contains("close two of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Paragraphs of one line each.
        "The board will close two piers.\n\nBakers expect flour at twice the price.\n",
        // A list.
        """
        - two of the five piers of the harbour, for as long as the spring lasts
        - the road to the lighthouse that the storm has washed away in winter
        - the office of the harbour master in the street behind the old church
        - the slipway for boats, which the children of the village slide down on
        """,
        // Headlines.
        """
        Harbour Board Closes Two of Five Piers After Storms of Last Winter Hit
        Bakers Warn of Flour at Twice the Price as Mill Upriver Stands Still
        Lighthouse at End of Road That Is No More Wants Somebody Who Buys It
        Skating Forbidden on Millpond After Mayor Himself Fell Through Thin Ice
        """,
        // Verse.
        """
        The keeper climbs the winding stair,
        and lights the lamp, and combs his hair,
        and out at sea the captains say:
        so there he is, as yesterday.
        """,
        // A table.
        """
        piers that are closed for repair          2     of five in the harbour
        flour, price by the sack in crowns      412     from 206 in the autumn
        lorries a day over the pass, about       17     as long as it snows not
        """,
        // A conversation.
        """
        Brandt: I left with my dog, since the road was gone and nobody brought us
        Q: And what did you say to the parish when it asked you for all your keys?
        Brandt: that they should mend the roof first, and that I would see to that
        Q: Is it true that the lamp has not been lit since the storms of last year
        """,
      })
  void text_that_is_not_wrapped_is_given_back_itself(String text) {
    assertThat(blanked(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- the slipway, as the board has said since the first of these storms in the year",
        "2. the slipway, as the board has said since the first of these storms in the year",
        "• the slipway, as the board has said since the first of these storms in the year",
        "Tore Brandt: the slipway, as the board has said since the first of the storms",
        "> the slipway, as the board has said since the first of these storms in the year",
        "| the slipway, as the board has said since the first of these storms in the year",
        "THE SLIPWAY AND ALL OTHER PLACES THAT THE BOARD OF THE HARBOUR WANTS TO MEND",
        "     The slipway, as the board has said since the first of the storms in the year",
        "----------------------------------------------------------------------------",
        "slipways        12 of them, as the board has said since the storms of the year",
      })
  void some_lines_are_never_the_rest_of_another(String line) {
    String full = "and nothing was to be seen of all that anybody had been told there was.\n";
    String text = wrapped(FERRIES, 72, "\n", "") + "\n" + full + line + "\n";

    assertThat(blanked(text)).contains("two of its five").endsWith("was.\n" + line + "\n");
  }

  @Test
  void a_dash_within_a_sentence_begins_no_item() {
    String full = "and nothing was to be seen of all that anybody had been told there was it\n";
    String text =
        wrapped(FERRIES, 72, "\n", "") + "\n" + full + "– or so they wrote to the parish.\n";

    assertThat(blanked(text)).contains("was it – or so");
  }

  @Test
  void a_headline_above_a_dateline_stays_apart_in_print() {
    String headline = "Harbour Board Closes Two Piers of Its Five After Storms";
    String text =
        headline + "\n" + PRINT.replace("The harbour board of", "(Lindhaven) – The board of");

    assertThat(blanked(text)).startsWith(headline + "\n(Lindhaven)").contains("close two");
  }
}
