package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleTextTest {
  private static final String ONE =
      "The ferry company of Aldmoor said on Tuesday that its oldest ship, the Petrel, would be sold.";
  private static final String TWO =
      "Its director, Maud Ferrin, told the town council that repairs would cost more than the ship.";
  private static final String THREE =
      "“We have waited for the ministry for two years,” she said, “and we will not wait for a third.”";
  private static final String FOUR =
      "The ministry, which owns a third of the company, denied that it had been asked for money.";
  private static final String PARAGRAPHS = p(ONE) + p(TWO) + p(THREE) + p(FOUR);
  private static final String TEXT =
      String.join("\n\n", "Old ferry to be sold", ONE, TWO, THREE, FOUR);

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  private static String text(String body) {
    String page = "<html><head><title>Old ferry to be sold</title></head><body>" + body;
    return HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display:none'><p>A draft said that the mayor had gone.</p></div>",
        "<div style='color:red; visibility: hidden'><p>A draft said that he had gone.</p></div>",
        "<div hidden><p>A draft said that the mayor had gone.</p></div>",
        "<div aria-hidden=true><p>A draft said that the mayor had gone.</p></div>",
        "<figure><img src=a><figcaption>Ferrin says so. Photo: A. Low</figcaption></figure>",
        "<div class=image><div class=caption>Ferrin says no.</div><span class=credit>AP</span></div>",
        "<p>Photo: Anna Low/The Post</p>",
        "<aside class=pullquote><p>We have waited for two years</p></aside>",
        "<blockquote class='pull-quote'>We have waited for two years</blockquote>",
        "<div class='newsletterSignup'><p>Our editor says it is the best way to start.</p></div>",
        "<p>Sign up for our newsletter, which the editor says is the best way to start.</p>",
        "<div id=onetrust-banner><p>We and our partners say that we value you.</p></div>",
        "<p>We value your privacy and store cookies, as the company says.</p>",
        "<p><strong>Read more: <a href=/x>Minister says chief lied about tax</a></strong></p>",
        "<p><a href=/x>ALSO READ: Minister says chief lied about the tax</a></p>",
        "<div class=related><h3>Related</h3><ul><li><a href=/y>Bank denies loans</a></ul></div>",
        "<h3>Related stories</h3><ul><li><a href=/y>Bank denies loans</a></ul>",
        "<h2>About the author</h2><p>Tove Lind is a reporter who says that she loves boats.</p>",
        "<div class=author-bio><p>Tove Lind is a reporter who says she loves boats.</p></div>",
        "<section id=comments><p>karl77 said: nobody believes a word of it any more.</p></section>",
        "<h3>2 comments</h3><ol><li><p>karl77 said: nobody believes a word of it.</p></li></ol>",
        "<div class=q1><h3>Get the morning letter</h3><p>Readers say that no other letter tells them"
            + " so much about the sea.</p><div><form><input type=email></form></div></div>",
        "<figure><img src=a><div>Ferrin, who says that the ship is old, in Aldmoor.</div></figure>",
        "<p><img src=a><br><small>Ferrin says that the ship is too old to sail.</small></p>",
        "<h2>In other news</h2><p>The bank said that its chief would leave at the year's end.</p>",
        "<p>The above sponsored list has firms that the editors believe to be among the best.</p>",
        "<div class='share-buttons'><a href=/f>Facebook</a> <a href=/t>Twitter</a></div>",
        "<p>Share this article</p>",
        "<p>ADVERTISEMENT</p>",
        "<amp-ad><div>Buy now</div></amp-ad>",
        "<p>Published 2 March 2026, 10:15 GMT</p>",
        "<p>By Anna Low</p>",
        "<p>12 February 2026 · 3 min read · Imogen Tarrant</p>",
        "<p>Imogen Tarrant | Updated Feb. 12, 2026 | 3 min read</p>",
        "<time datetime='2026-03-02T01:00'>01:00</time>",
        "<p>This page has affiliate links, for which we may earn a commission.</p>",
        "<form><p>Your name</p><input><button>Send</button></form>",
        "<button>Accept all</button>",
        "<noscript>You need to enable JavaScript to run this app.</noscript>",
        "<div class=amp-fallback style='display:none'><p>The ferry company of Aldmoor said</p></div>",
        "<p>The ministry, which owns a third of the company, denied that it had been asked for"
            + " money.</p>"
      })
  void leaves_out_what_is_no_part_of_the_article(String furniture) {
    assertThat(
            text("<article><h1>Old ferry to be sold</h1>" + PARAGRAPHS + furniture + "</article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void leaves_out_the_toolbar_of_the_wayback_machine() {
    String bar =
        "<div id=wm-ipp-base><div id=wm-ipp><p>The Wayback Machine says 41 captures.</p></div></div>";
    assertThat(text(bar + "<div class=story><h1>Old ferry to be sold</h1>" + PARAGRAPHS))
        .isEqualTo(TEXT);
  }

  @Test
  void leaves_out_a_consent_notice_that_is_longer_than_the_article() {
    String notice = p("We value your privacy, and our partners agree, say the lawyers. ".repeat(8));
    assertThat(
            text(
                "<div class=cmp-container>"
                    + notice
                    + "</div><h1>Old ferry to be sold</h1>"
                    + p(ONE)
                    + p(TWO)))
        .isEqualTo(String.join("\n\n", "Old ferry to be sold", ONE, TWO));
  }

  @Test
  void leaves_out_the_ways_to_other_articles_after_a_short_one() {
    String card =
        "<div class=card><a href=/0><h3>Union warns of losses</h3></a><p>The union said that jobs would go.</p></div>";
    String page =
        "<div class=page><div class=story><h1>Old ferry to be sold</h1>"
            + p(ONE)
            + p(TWO)
            + "</div>";
    assertThat(text(page + "<div class=more>" + card.repeat(4) + "</div></div>"))
        .isEqualTo(String.join("\n\n", "Old ferry to be sold", ONE, TWO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form method=post action=x.aspx><div>%s</div></form>",
        "<div class=story>%s</div>",
        "<div class='cmp-container'>%s</div>",
        "<main><section>%s</section></main>",
        "<div class='main with-sidebar'>%s</div>",
        "<div class=comment><h1>Old ferry to be sold</h1>%s</div>",
        "<osterby-article><template shadowrootmode=open>%s</template></osterby-article>",
        "<div id=app></div><noscript>%s</noscript>",
        "<div style='display:none'>%s</div>",
        "<template id=B:1></template><p>Loading...</p><div hidden id=S:1>%s</div>",
        "<table width=100%%><tr><td><a href=/>Home</a><td>%s<td>Advertisement</table>"
      })
  void finds_the_article_in_many_kinds_of_pages(String page) {
    assertThat(text(String.format(page, PARAGRAPHS))).isEqualTo(TEXT);
  }

  @Test
  void keeps_sections_that_stand_apart() {
    String page =
        "<main><h1>Old ferry to be sold</h1><div><div>"
            + p(ONE)
            + "</div></div><div><div>"
            + p(TWO);
    assertThat(text(page + "</div></div><div><div>" + p(THREE) + "</div></div></main>"))
        .isEqualTo(String.join("\n\n", "Old ferry to be sold", ONE, TWO, THREE));
  }

  @Test
  void leaves_out_a_consent_notice_whose_name_other_parts_have_as_well() {
    String notice =
        "<div class='cmp-container'><p>We store and read information, such as cookies, on your"
            + " device, and process data for personalised ads.</p></div>";
    assertThat(text(notice + "<article><h1>Old ferry to be sold</h1>" + PARAGRAPHS))
        .isEqualTo(TEXT);
  }

  @Test
  void keeps_prose_whatever_its_part_is_called() {
    String part = "<div class='panel header-left'>" + p(THREE) + p(FOUR) + "</div>";
    assertThat(text("<article>" + p(ONE) + p(TWO) + part + "</article>"))
        .endsWith(String.join("\n\n", ONE, TWO, THREE, FOUR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>References</h2><p>Falk, O. (2025). Ships and their sale. The Coast 4.</p>",
        "<p>Sources:</p><p>Falk, O. (2025). Ships and their sale. The Coast 4.</p>",
        "<p>[1] Falk, O. Ships and their sale, https://example.org/ships</p>",
        "<p>Imogen Tarrant</p><p>Imogen Tarrant is our voice on the coast. She says she likes boats.</p>",
        "<p>Tove Lind is a reporter for the Aldmoor Post, where she covers ships.</p>",
        "<p>Tove writes for the Post what happens at sea.</p><h2>Newest</h2>",
        "<p>Contact staff writer Tove Lind at 555 0101 or lind@example.org.</p>",
        "<p>This article was first published in the Aldmoor Post.</p>",
        "<p>This is for informational purposes only and is not legal, tax or financial advice.</p>",
        "<p>Every dollar you give will be doubled until the end of the year.</p>",
        "<p>Watch next</p><h3>Our guides</h3>",
        "<p><a href=/y>Bank denies loans to three towns on the coast</a></p>"
      })
  void leaves_out_what_stands_after_the_article(String after) {
    String page =
        "<meta name=author content='Imogen Tarrant'><article><h1>Old ferry to be sold</h1>";
    assertThat(text(page + PARAGRAPHS + after + "</article>")).isEqualTo(TEXT);
  }

  @Test
  void keeps_a_sentence_that_begins_as_a_byline_does() {
    String words = "By Tuesday, Maud Ferrin had asked the council for money, and was refused.";
    assertThat(text("<article>" + PARAGRAPHS + p(words))).endsWith(words);
  }

  @Test
  void keeps_what_follows_a_table_of_contents() {
    String contents = "<div><h2>On this page</h2></div><ul><li><a href=#a>Money</a></ul>";
    assertThat(
            text("<article><h1>Old ferry to be sold</h1>" + contents + PARAGRAPHS + "</article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void keeps_a_heading_between_sections_whatever_its_id_repeats() {
    String page =
        "<article><h1>Old ferry to be sold</h1>"
            + p(ONE)
            + p(TWO)
            + "<h2 id=shopping-comments>Sale</h2>"
            + p(THREE)
            + p(FOUR);
    assertThat(text(page))
        .isEqualTo(String.join("\n\n", "Old ferry to be sold", ONE, TWO, "Sale", THREE, FOUR));
  }

  @Test
  void keeps_the_teasers_of_a_page_that_is_no_article() {
    String teaser =
        "<article class=teaser><h3><a href=/a>Ships</a></h3><p>" + ONE + "</p></article>";
    String page = "<main><h1>Coast</h1>" + p(TWO) + p(THREE) + "<div>" + teaser.repeat(3);
    assertThat(text(page)).contains("Ships");
    assertThat(text("<meta property=og:type content=article>" + page)).doesNotContain("Ships");
  }

  @Test
  void reads_a_page_whose_utf8_was_encoded_twice() {
    String twice =
        new String(PARAGRAPHS.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertThat(text("<article><h1>Old ferry to be sold</h1>" + twice)).contains("“We have waited");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page 2 of 7",
        "Previous article",
        "Join the conversation",
        "Join our weekly newsletter",
        "This article is exclusive to subscribers",
        "The news of the coast, delivered to your inbox",
        "Talk to our shipping experts",
        "You might like",
        "We earn a commission on what you buy by our links.",
        "Join our Facebook group for more.",
        "<a href=/x>Buy the poster</a>"
      })
  void leaves_out_lines_that_are_none_of_the_article(String line) {
    String page = "<article><h1>Old ferry to be sold</h1>" + p(ONE) + p(line) + p(TWO);
    assertThat(text(page)).isEqualTo(String.join("\n\n", "Old ferry to be sold", ONE, TWO));
  }

  @Test
  void takes_the_text_of_the_linked_data_where_the_page_shows_little_of_it() {
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + String.join("\\n\\n", ONE, TWO, THREE, FOUR)
            + "\"}</script>";
    assertThat(text(json + "<div>" + p(ONE) + "<p>Subscribe to read on.</p></div>"))
        .isEqualTo(TEXT);
    assertThat(text(json + "<div id=root></div>")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>%s</p></blockquote>",
        "<blockquote class=twitter-tweet><p>%s</p></blockquote>",
        "<ul><li>%s</li></ul>",
        "<ol class=footnotes><li>%s <a href=#r>↩</a></li></ol>",
        "<p class=correction><em>%s</em></p>",
        "<p>%s<sup><a href=#fn1>[1]</a></sup></p>",
        "<details><summary>Read more</summary><p>%s</p></details>"
      })
  void keeps_what_is_a_part_of_it(String part) {
    String words = "The mayor, Odd Falk, wrote that the council had known of it since the spring.";
    String page =
        "<article><h1>Old ferry to be sold</h1>" + PARAGRAPHS + String.format(part, words);
    assertThat(text(page)).isEqualTo(TEXT + "\n\n" + words);
  }

  @Test
  void keeps_small_tables_line_by_line() {
    String table =
        "<table><tr><th>Ship</th><th>Flag</th></tr><tr><td>Alma</td><td>Panama</td></tr></table>";
    assertThat(text("<article>" + PARAGRAPHS + table))
        .isEqualTo(TEXT + "\n\nShip\nFlag\n\nAlma\nPanama");
  }

  @Test
  void does_not_split_words_where_a_page_lets_them_break() {
    String page =
        "<article>"
            + PARAGRAPHS
            + p("Fer&shy;rin and Fal&#8203;k of Nord<wbr>vik, and their ferry, stayed.");
    assertThat(text(page)).endsWith("Ferrin and Falk of Nordvik, and their ferry, stayed.");
  }

  @Test
  void writes_the_marks_of_a_quotation_that_the_page_leaves_to_the_browser() {
    String page =
        "<article>" + PARAGRAPHS + p("The mayor said <q>it is over</q>, and left the hall.");
    assertThat(text(page)).endsWith("The mayor said “it is over”, and left the hall.");
  }

  @Test
  void keeps_phrases_in_a_line_whatever_they_are_called() {
    String page =
        "<article>"
            + PARAGRAPHS
            + p("After <a class=related href=/x>the vote</a>, the mayor left for home.");
    assertThat(text(page)).endsWith("After the vote, the mayor left for home.");
  }

  @Test
  void warns_of_a_page_of_some_size_without_an_article() {
    String page = "<html><script>" + "x".repeat(3000) + "</script><title>T</title>";
    HtmlPage read = HtmlPage.read(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(read.text()).isEqualTo("T");
    assertThat(read.warnings()).containsExactly("has no article that could be found");
  }

  @Test
  void takes_the_heading_for_the_title_where_the_title_is_written_for_search_engines() {
    String page =
        "<html><title>Old ferry sold | The Post</title><meta property=og:site_name content=Post>"
            + "<link rel=canonical href='https://example.org/a'><body lang=x><h1>Old ferry to be sold</h1>"
            + PARAGRAPHS;
    HtmlPage read =
        HtmlPage.read(
            page.replace("<html>", "<html lang=en-GB>").getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    assertThat(read.title()).isEqualTo("Old ferry to be sold");
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(read.publisher()).isEqualTo("Post");
    assertThat(read.url()).isEqualTo("https://example.org/a");
    assertThat(read.language()).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>Tom Hart <time>1 May</time></p><p>Nobody here believes a word of what they say.</p>"
            + "<a href=#r>Reply</a></div><div><p>Ann <time>2 May</time></p><p>My brother says that"
            + " the ship was sold long ago, and for less.</p><a href=#r>Reply</a></div>",
        "<ul><li><b>Tom</b><div>Nobody here believes a word of what they say to us.</div><button>"
            + "Reply</button></li><li><b>Ann</b><div>My brother says that the ship was sold long"
            + " ago.</div><button>Reply</button></li></ul>",
        "<div class=x><p><a href=/t>Tom</a> says:<br>May 1</p><p>Nobody here believes a word of what"
            + " they say.</p></div><div class=x><p><a href=/a>Ann</a> says:<br>May 2</p><p>My brother"
            + " says that the ship was sold long ago.</p></div>",
      })
  void leaves_out_what_readers_answer_one_another(String answers) {
    assertThat(text("<h1>Old ferry to be sold</h1>" + PARAGRAPHS + answers)).isEqualTo(TEXT);
  }

  @Test
  void the_next_article_of_a_page_that_goes_on_when_one_scrolls_is_none() {
    String paragraphs = PARAGRAPHS + p(ONE + " A") + p(TWO + " B") + p(THREE + " C");
    String next =
        "<h1>Bank denies loans</h1><p>By Tove Lind</p>"
            + p("The bank said that it had never owned any of the loans that were named.");

    assertThat(
            text(
                declared()
                    + "<article><h1>Old ferry to be sold</h1>"
                    + paragraphs
                    + "</article>"
                    + "<article>"
                    + next
                    + "</article>"))
        .contains(FOUR)
        .doesNotContain("bank");
    assertThat(
            text(
                declared()
                    + "<div class=story><h1>Old ferry to be sold</h1>"
                    + paragraphs
                    + "</div>"
                    + "<div class=story>"
                    + next
                    + "</div>"))
        .contains(FOUR)
        .doesNotContain("bank");
  }

  @Test
  void posts_of_a_live_blog_stand_below_one_headline() {
    String post = "<article class=post><time>09:15</time><h2>Update</h2>";

    assertThat(
            text(
                declared()
                    + "<article><h1>Old ferry to be sold</h1>"
                    + post
                    + p(ONE)
                    + "</article>"
                    + post
                    + p(TWO)
                    + "</article>"
                    + post
                    + p(THREE)
                    + "</article></article>"))
        .contains(ONE, TWO, THREE);
  }

  @Test
  void cards_alike_that_break_off_or_have_a_date_lead_elsewhere() {
    String cards =
        card("Bank denies loans", "red", "The bank said that none of its loans was ...")
            + card("Mine to close", "blue", "The mine, its owner said, would close in spring ...")
            + card("Rain in May", "red", "Farmers warned that the rain had come too late for ...");

    assertThat(
            text(
                declared()
                    + "<h1>Old ferry to be sold</h1>"
                    + PARAGRAPHS
                    + "<div>"
                    + cards
                    + "</div>"))
        .isEqualTo(TEXT);
  }

  private static String card(String title, String section, String words) {
    return "<div class=card><b>" + section + "</b><h3>" + title + "</h3><p>" + words + "</p></div>";
  }

  private static String declared() {
    return "<meta property=og:type content=article>";
  }

  @Test
  void what_is_told_of_authors_and_publisher_at_the_end_is_not_the_article() {
    String head =
        "<meta name=author content='Tove Lind and Karl Odd, The Post'>"
            + "<meta property=og:site_name content='Aldmoor Post'>";

    for (String note :
        new String[] {
          "Tove Lind, senior editor, says that she loves boats.",
          "Karl Odd teaches history and believes that ships made the town.",
          "Karl previously worked for the radio, where he told of trains.",
          "Aldmoor Post is the oldest newspaper of the coast and says what others do not.",
        }) {
      assertThat(text(head + PARAGRAPHS + p(note))).as(note).isEqualTo(TEXT);
    }
  }

  @Test
  void who_has_an_authors_first_name_may_speak_within_the_article() {
    String head = "<meta name=author content='Maud Ferrin'>";
    String said = "Maud has told the council that repairs would cost more than the ship.";

    String rest = p((TWO + " ").repeat(5)) + p((FOUR + " ").repeat(6));

    assertThat(text(head + p(ONE) + p(said) + rest)).contains(said, FOUR);
  }
}
