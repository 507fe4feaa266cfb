//! What pages promise.

mod chart;
mod form;
mod sample;
mod shape;
mod timeline;

use std::collections::BTreeSet;
use std::sync::Arc;

use sample::{document, furniture, image, theme};
use shape::{between, shape, text};

use super::*;
use crate::base::diagnostic::Code;
use crate::base::value::Audience;
use crate::model::document::{Block, Book, BookPage, Document, Furniture, plain_text};

const HOSTILE: &str = "\"> <script> alert(1) </script> <img src=x onerror='a'> {{ x }} &amp; -->";

fn plain(words: &str) -> String {
    words.to_owned()
}

fn hostile(words: &str) -> String {
    format!("{words}{HOSTILE}")
}

fn links(t: &dyn Fn(&str) -> String) -> PageLinks {
    PageLinks {
        assets: "../assets/".into(),
        home: Some(t("index.html")),
        pdf: Some(Download { href: t("welcome.pdf"), size: t("2 kB") }),
        languages: vec![
            LanguageLink { name: t("English"), lang: t("en"), href: t("en.html"), current: false },
            LanguageLink { name: t("Português"), lang: t("pt-BR"), href: t("pt.html"), current: true },
        ],
        others: ["a", "b"]
            .map(|title| OtherDocument { title: t(title), href: t(title), current: title == "a" })
            .into(),
    }
}

fn page(document: &Document, furniture: &Furniture, links: &PageLinks) -> String {
    let pages = new_pages();
    pages
        .document(&DocumentPage { stamp: Some("DRAFT"), version: 2, ..internal(document, furniture, links) })
        .unwrap()
}

/// A document that stands in no site.
fn internal<'a>(document: &'a Document, furniture: &'a Furniture, links: &'a PageLinks) -> DocumentPage<'a> {
    DocumentPage { document, stamp: None, version: 1, furniture, links, place: None, lists: None }
}

fn welcome() -> String {
    page(&document(&plain), &furniture(), &links(&plain))
}

fn lists(t: &dyn Fn(&str) -> String) -> Lists {
    Lists {
        title: Some(t("Now")),
        documents: vec![ListedDocument {
            title: t("Welcome"),
            description: Some(t("described")),
            html: Some(t("welcome.html")),
            pdf: Some(Download { href: t("welcome.pdf"), size: t("2 kB") }),
            xlsx: Some(Download { href: t("welcome.xlsx"), size: t("3 kB") }),
            stamp: Some(t("DRAFT")),
        }],
        files: vec![ListedFile {
            title: t("Calendar"),
            description: Some(t("described")),
            file: Download { href: t("a.ics"), size: t("2 kB") },
        }],
        kept: vec![ListedFile {
            title: t("Welcome, version 1"),
            description: Some(t("sent")),
            file: Download { href: t("welcome-1.pdf"), size: t("2 kB") },
        }],
        all: Some(t("documents.html")),
    }
}

fn place(t: &dyn Fn(&str) -> String) -> Place {
    let link = |title: &str, current| NavLink { title: t(title), href: t("a.html"), current };
    Place {
        page: true,
        first: false,
        provider_logo: Some(image(t)),
        home: t("index.html"),
        sections: vec![NavSection {
            title: t("Start"),
            pages: vec![link("Help", Some("page")), link("Documents", None)],
        }],
        trail: vec![link("Home", None)],
        previous: Some(link("Before", None)),
        next: Some(link("After", None)),
        print: Some(t("print.html")),
        search: Some(SearchFile { file: t("search-en.js"), base: t("en/") }),
    }
}

/// A page of a client's site, and a document in it.
fn site_pages(t: &dyn Fn(&str) -> String) -> [String; 2] {
    let (pages, furniture) = (new_pages(), furniture());
    let (document, links, place, lists) = (document(t), links(t), place(t), lists(t));
    let page = DocumentPage {
        document: &document,
        stamp: None,
        version: 1,
        furniture: &furniture,
        links: &links,
        place: Some(&place),
        lists: Some(&lists),
    };
    let of_document = Place { page: false, ..place.clone() };
    let other = DocumentPage { stamp: Some("DRAFT"), place: Some(&of_document), lists: None, ..page };
    [pages.document(&page).unwrap(), pages.document(&other).unwrap()]
}

fn new_pages() -> Pages {
    Pages::new(&theme(), &furniture().look).unwrap()
}

fn portfolio(t: &dyn Fn(&str) -> String) -> PortfolioContent {
    let full = PortfolioClient {
        name: t("Clínica"),
        href: Some(t("../clients/a/index.html")),
        step: 5,
        step_title: Some(t("plan")),
        percent: 78,
        open: vec![t("emergency contact")],
        more: Some(t("and 4 more")),
        documents: vec![
            PortfolioDocument {
                title: t("Welcome"),
                href: Some(t("w.html")),
                state: t("sent"),
                waits: false,
            },
            PortfolioDocument { title: t("Agreement"), href: None, state: t("draft"), waits: true },
        ],
        next: Some(NextDate { iso: t("2026-11-13"), text: t("13 Nov"), what: t("training"), late: true }),
        activation: Some(t("16 November")),
        delayed: true,
        planned: Some(t("13 November")),
        clocks: Some(t("13 days")),
        waiting: Some(PortfolioWaiting { who: t("the client"), days: t("3 days"), why: t("travelling") }),
        dates: vec![PortfolioDate { iso: t("2026-11-03"), text: t("3 Nov"), what: t("won"), done: true }],
        score: Some(t("NPS 50")),
        score_warning: Some(t("few answers")),
        documents_summary: t("2 documents"),
        late: Some(t("3 late")),
        errors: Some(t("2 errors")),
    };
    let empty = PortfolioClient { name: t("New"), step: 1, ..PortfolioClient::default() };
    PortfolioContent {
        provider: t("Norte"),
        provider_logo: Some(image(t)),
        as_of_text: t("9 November"),
        summary: vec![t("2 clients")],
        week_title: t("This week"),
        week: vec![PortfolioDay {
            iso: t("2026-11-24"),
            text: t("24 Nov"),
            client: t("A"),
            title: t("Kick-off"),
        }],
        expiries: vec![PortfolioExpiry {
            iso: t("2026-12-01"),
            text: t("1 Dec"),
            client: t("A"),
            what: t("licence"),
            over: true,
        }],
        more_expiries: Some(t("and 2 more")),
        finished: vec![PortfolioClient { name: t("Old"), step: 10, ..PortfolioClient::default() }],
        clients: vec![full, empty],
        documents: vec![PortfolioDocument {
            title: t("Help desk"),
            href: Some(t("rfp-help-desk.html")),
            state: t("checklist"),
            waits: false,
        }],
    }
}

/// A book of two pages and a front page.
fn book(t: &dyn Fn(&str) -> String) -> Book {
    let page = |name: &str, title: &str| BookPage {
        name: name.to_owned(),
        title: t(title),
        description: Some(t("described")),
        // Code changes its tag with the length of its lines.
        blocks: document(t).blocks.into_iter().filter(|block| !matches!(block, Block::Code { .. })).collect(),
    };
    let locale = "pt-BR".parse().unwrap();
    let pages = vec![page("calls", "Calls"), page("tickets", "Tickets")];
    Book { locale, front: Some(page("index", "Rules")), entry: Some(page("index", "Rules")), pages }
}

fn book_page(book: &Book, page: Option<usize>, entry: bool, languages: &[LanguageLink]) -> String {
    let furniture = furniture();
    let frame = BookFrame { book, page, entry, furniture: &furniture, assets: "../assets/", languages };
    new_pages().book(&frame).unwrap()
}

fn other_pages(t: &dyn Fn(&str) -> String) -> [String; 5] {
    let (pages, furniture) = (new_pages(), furniture());
    let (locale, languages) = ("pt-BR".parse().unwrap(), links(t).languages);
    let content = portfolio(t);
    let portfolio =
        PortfolioPage { locale: &locale, furniture: &furniture, assets: "assets/", content: &content };
    let book = book(t);
    let front = book_page(&book, None, true, &languages);
    let inner = book_page(&book, Some(0), false, &languages);
    let [page, document] = site_pages(t);
    [page, document, pages.portfolio(&portfolio).unwrap(), front, inner]
}

#[test]
fn a_page_is_made_from_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Pages>();
}

#[test]
fn the_text_of_a_page_is_the_text_of_its_document() {
    let document = document(&plain);
    let html = welcome();
    let shown = text(between(&html, "<article>", "</article>"));
    let said = plain_text(&document);
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&shown), words(&said));
    assert!(words(&said).len() > 90, "the sample says something");
    assert!(said.contains("halfword with marks"), "and its inlines touch");
}

#[test]
fn hostile_text_comes_back_as_typed() {
    let document = document(&hostile);
    let html = page(&document, &furniture(), &links(&hostile));
    let shown = text(between(&html, "<article>", "</article>"));
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&shown), words(&plain_text(&document)));
}

#[test]
fn no_value_changes_the_tags_of_a_page() {
    let tame = page(&document(&plain), &furniture(), &links(&plain));
    let wild = page(&document(&hostile), &furniture(), &links(&hostile));
    let pairs = other_pages(&plain).into_iter().zip(other_pages(&hostile)).chain([(tame, wild)]);
    for (tame, wild) in pairs {
        assert_eq!(shape(&tame), shape(&wild));
        assert!(shape(&tame).len() > 50);
        assert!(wild.contains("&lt;script&gt;") && !wild.contains("<script>"));
    }
    // The control: without escaping the same comparison fails.
    assert_ne!(shape(&format!("<p title=\"{HOSTILE}\">")), shape("<p title=\"x\">"));
}

#[test]
fn a_word_is_escaped_like_a_value() {
    let mut furniture = furniture();
    furniture.words.values_mut().for_each(|word| word.push_str(HOSTILE));
    furniture.words.values_mut().for_each(|word| *word = word.replace("{{ x }}", ""));
    let wild = page(&document(&plain), &furniture, &links(&plain));
    assert_eq!(shape(&wild), shape(&welcome()));
}

#[test]
fn every_page_keeps_the_policy() {
    for html in other_pages(&plain).into_iter().chain([welcome()]) {
        assert!(html.starts_with("<!doctype html>\n<html lang=\"pt-BR\">"), "{}", &html[..60]);
        // Scripts are files of the site's own.
        for script in html.split("<script").skip(1) {
            let head = script.split_once('>').unwrap().0;
            assert!(head.starts_with(" src=\"../assets/") || head.starts_with(" src=\"assets/"), "{head}");
            assert!(script.contains("></script>"), "{head}");
        }
        for wanted in [
            "default-src 'none'; script-src 'self'; style-src 'self'",
            "connect-src 'none'",
            "name=\"robots\" content=\"noindex\"",
            "content=\"no-referrer\"",
            "<h1",
        ] {
            assert_eq!(html.matches(wanted).count(), 1, "{wanted}");
        }
        let active = [" style=", "<script>", "<style", "<base", "http-equiv=\"refresh\"", "src=\"http"];
        // A form may be filled in; nothing may send it.
        let sending = [" action=", "formaction", "type=\"submit\"", "type=\"image\""];
        for bad in active.into_iter().chain(sending) {
            assert!(!html.contains(bad), "{bad}");
        }
        let buttons: Vec<&str> = html.split("<button").skip(1).collect();
        assert!(buttons.iter().all(|rest| rest.split_once('>').unwrap().0.contains(" type=\"button\"")));
        assert!(!shape(&html).iter().any(|tag| tag.contains(" on")), "no handler");
        assert!(!html.contains("w-w-") && !html.contains("{{") && !html.contains("{%"));
        assert!(html.contains("href=\"#_content\"") && html.contains("<main id=\"_content\">"));
    }
}

#[test]
fn a_page_of_the_site_shows_where_it_stands() {
    let [page, document] = site_pages(&plain);
    assert!(page.contains("<li><a href=\"a.html\" aria-current=\"page\">Help</a></li>"));
    assert!(page.contains("<li aria-current=\"page\">") && page.contains("rel=\"prev\">Before</a>"));
    assert!(page.contains("data-index=\"../assets/search-en.js\" data-base=\"en/\""));
    assert!(!page.contains("class=\"stand\"") && document.contains("class=\"stand\""));
    assert!(page.contains("<h2 id=\"_documents\">Now</h2>") && !document.contains("class=\"lists\""));
    let words = |html: &str| {
        let shown = text(between(html, "<article>", "</article>"));
        shown.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    let said = plain_text(&sample::document(&plain));
    assert_eq!(words(&document), said.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn headings_keep_their_ids_and_start_below_the_title() {
    let html = welcome();
    assert!(html.contains("<h2 class=\"new-page\" id=\"first\">first</h2>"));
    assert!(html.contains("<h3 id=\"below\">below</h3>"));
    assert!(html.contains("<a href=\"#second\">second</a>"));
    let mut document = document(&plain);
    for block in &mut document.blocks {
        if let crate::model::document::Block::Heading { level, .. } = block {
            *level += 1;
        }
    }
    assert_eq!(page(&document, &furniture(), &links(&plain)), html, "whether the first level is 1 or 2");
}

#[test]
fn regions_have_names_of_their_own() {
    let html = welcome();
    assert!(html.contains("role=\"region\" tabindex=\"0\" aria-label=\"what it shows\""));
    assert!(html.contains("aria-label=\"what it shows (2)\""));
}

#[test]
fn a_monster_in_a_cell_is_broken_and_an_address_is_not() {
    let cell = |words: usize| {
        page(&document(&|plain| plain.replace("12.00", &"x".repeat(words))), &furniture(), &links(&plain))
    };
    assert!(cell(60).contains("<td class=\"end breaks\">xxx"));
    assert!(cell(30).contains("<td class=\"end\">xxx"));
}

#[test]
fn boxes_and_initials_are_no_text() {
    let html = welcome();
    assert!(html.contains("<span class=\"box ticked\" role=\"img\" aria-label=\"w-box-ticked\"></span>"));
    assert!(html.contains("<span class=\"box\" role=\"img\" aria-label=\"done\"></span>"));
    assert!(html.contains("aria-hidden=\"true\" data-initials=\"AL\"></div>"));
    assert!(html.contains("<td></td>"), "a head without words heads nothing");
}

#[test]
fn code_keeps_its_first_line_end() {
    assert!(welcome().contains("<pre><code>\n  hostname\n\n  dir</code></pre>"));
}

#[test]
fn images_come_from_the_assets() {
    assert!(
        welcome().contains("src=\"../assets/images/a.svg\" alt=\"alternative\" width=\"4\" height=\"3\"")
    );
    let html = page(&document(&hostile), &furniture(), &links(&plain));
    assert!(html.contains("src=\"../assets/images/a.svg%22%3E%20%3Cscript%3E"));
}

#[test]
fn what_is_not_there_leaves_nothing_behind() {
    let mut document = document(&plain);
    document.cover = None;
    document.blocks.truncate(2);
    let links = PageLinks { assets: "assets/".into(), ..PageLinks::default() };
    let pages = new_pages();
    let furniture = furniture();
    let page = internal(&document, &furniture, &links);
    let html = pages.document(&page).unwrap();
    for gone in ["<nav", "<ul", "<ol", "<img", "class=\"stamp\"", "cover"] {
        assert!(!html.contains(gone), "{gone}");
    }
    document.meta.audience = Audience::Internal;
    let page = internal(&document, &furniture, &links);
    assert!(pages.document(&page).unwrap().contains("w-internal-note"));
}

#[test]
fn a_missing_word_is_said() {
    for key in ["contents", "callout-tip"] {
        let mut furniture = furniture();
        furniture.words.remove(key);
        let (document, links) = (document(&plain), links(&plain));
        let page = internal(&document, &furniture, &links);
        let problem = new_pages().document(&page).unwrap_err();
        assert_eq!(problem.code, Code::ThemeHtml);
        let said = format!("{:?}", problem.arguments);
        assert!(said.contains(&format!("no message `ui-{key}`")), "{said}");
    }
}

#[test]
fn long_lines_of_code_scroll_in_a_book_and_can_be_reached() {
    let mut book = book(&plain);
    let long = format!("$ onramp build {HOSTILE}");
    let escaped = "$ onramp build &quot;&gt; &lt;script&gt;";
    book.pages[0].blocks = vec![Block::Code { text: long.clone() }, Block::Code { text: "short".into() }];
    let html = book_page(&book, Some(0), false, &[]);
    assert!(html.contains(&format!("<pre class=\"scroll\" tabindex=\"0\"><code>{escaped}")), "{html}");
    assert!(html.contains("<pre><code>short</code></pre>"));
    let mut document = document(&plain);
    document.blocks = vec![Block::Code { text: long.clone() }];
    let html = page(&document, &furniture(), &links(&plain));
    assert!(html.contains(&format!("<pre><code>{escaped}")), "a document's page is as its paper");
}

#[test]
fn the_list_of_words_is_what_the_theme_uses() {
    let mut used: BTreeSet<String> =
        ["note", "tip", "important", "warning"].map(|tone| format!("callout-{tone}")).into();
    used.extend(["table", "box-ticked", "box-open"].map(str::to_owned));
    for (path, bytes) in &theme().files {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        for part in text.split("word(key=").skip(1).filter(|_| path.ends_with(".html")) {
            used.insert(part[1..].split(['"', '\'']).next().unwrap().to_owned());
        }
    }
    assert_eq!(used.into_iter().collect::<Vec<_>>(), WORDS);
}

#[test]
fn all_that_is_wrong_with_a_theme_is_said_at_once() {
    let mut theme = theme();
    theme.files.remove("html/site.html");
    theme.files.remove("assets/style.css");
    for file in ["html/document.html", "html/portfolio.html"] {
        theme.files.insert(file.into(), Arc::from(&b"line\n{{ oops"[..]));
    }
    let problems = Pages::new(&theme, &furniture().look).err().unwrap();
    let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::ThemeIncomplete, Code::ThemeIncomplete, Code::ThemeHtml, Code::ThemeHtml]);
    let place = problems[2].place.clone().unwrap();
    assert_eq!((place.source.path(), place.position().line), ("themes/default/html/document.html", 2));
}

#[test]
fn a_frame_that_fails_names_its_file() {
    let mut theme = theme();
    theme.files.insert("html/document.html".into(), Arc::from(&b"<p>\n{{ nothing }}"[..]));
    let (document, furniture, links) = (document(&plain), furniture(), links(&plain));
    let page = internal(&document, &furniture, &links);
    let problem = Pages::new(&theme, &furniture.look).unwrap().document(&page).unwrap_err();
    assert_eq!(problem.file.as_deref(), Some("themes/default/html/document.html"));
    assert_eq!(problem.place.unwrap().position().line, 2);
}
