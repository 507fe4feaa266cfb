//! Small documents, since each costs a layout.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::PdfRenderer;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::font::Fonts;
use crate::base::value::{Audience, Color, Date, Scalar as _};
use crate::model::document::{
    Align, Answer, Bar, Binder, Block, Card, Cell, Chart, Choice, Column, Cover, Document, Drawing, Fact,
    Form, FormQuestion, Furniture, Image, ImageData, Inline, Item, Look, Meta, Paper, Part, Phase, Picture,
    Returns, RowKind, Spot, Table, ThemeFiles, Timeline, TimelineRow, TimelineWords, Tone, Trend,
};

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/pdf");
const SVG: &[u8] =
    br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>"#;

fn theme() -> ThemeFiles {
    let files =
        THEME.files().map(|file| (format!("pdf/{}", file.path().display()), Arc::from(file.contents())));
    ThemeFiles { name: "default".into(), files: files.collect() }
}

fn renderer() -> PdfRenderer {
    PdfRenderer::new(&theme(), &Fonts::embedded()).unwrap()
}

fn furniture() -> Furniture {
    let color = |text| Color::parse(text).unwrap();
    let words = [
        ("contents", "Conteúdo"),
        ("page-of", "Página {page} de {pages}"),
        ("version", "Versão {version}"),
        ("box-ticked", "feito"),
        ("box-open", "aberto"),
    ];
    Furniture {
        look: Look::new(color("#0B5C8A"), color("#E0812B"), "IBM Plex Sans".into(), "IBM Plex Mono".into()),
        words: words.map(|(key, text)| (key.to_owned(), text.to_owned())).into(),
    }
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            kind: "welcome".into(),
            locale: "pt-BR".parse().unwrap(),
            audience: Audience::Client,
            title: "Boas-vindas".into(),
            description: None,
            provider: "Suporte Exemplo".into(),
            client: "Clínica Boa Vista".into(),
            as_of: "2026-11-09".into(),
            as_of_text: "9 de novembro de 2026".into(),
            contents: false,
            paper: Paper::A4,
            size: Default::default(),
        },
        cover: None,
        blocks,
        images: BTreeMap::from([("logo.svg".into(), ImageData { bytes: Arc::from(SVG) })]),
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        id: text.to_lowercase(),
        content: vec![Inline::text(text)],
        new_page: level == 1,
        landscape: false,
    }
}

fn link(to: &str) -> Inline {
    Inline::Link { to: to.into(), content: vec![Inline::text(to)] }
}

fn logo(alt: &str) -> Image {
    Image { file: "logo.svg".into(), alt: alt.into(), width: 9, height: 9 }
}

/// A questionnaire with every kind of answer, one of them longer than a page.
fn form() -> Form {
    let question = |required: &str, help: &str, answer| FormQuestion {
        id: "id".into(),
        number: "1.".into(),
        text: "Como foi?".into(),
        required: required.into(),
        help: help.into(),
        condition: help.into(),
        show_if: None,
        answer,
    };
    let rating = |numbers: std::ops::RangeInclusive<u8>, low: &str, high: &str| Answer::Rating {
        numbers: numbers.collect(),
        low: low.into(),
        high: high.into(),
    };
    let choice = |multiple, count| Answer::Choice {
        multiple,
        hint: "Marque".into(),
        options: vec![Choice { id: "a".into(), text: "Uma opção com palavras ".repeat(4) }; count],
    };
    let matrix = |count, text: &str| Answer::Matrix {
        hint: "Marque uma em cada linha".into(),
        rows: vec![Choice { id: "r".into(), text: "Uma linha".into() }; 3],
        options: vec![Choice { id: "o".into(), text: text.into() }; count],
    };
    let questions = vec![
        question("obrigatória", "Ajuda", rating(0..=10, "0: pouco", "10: muito")),
        question("", "", rating(1..=5, "", "5: muito")),
        question("", "", choice(false, 2)),
        question("", "", choice(true, 60)),
        question("obrigatória", "", Answer::Text { lines: 12 }),
        question("", "", Answer::Date { hint: "Dia".into() }),
        question("", "Ajuda", matrix(2, "Sim")),
        question("", "", matrix(5, "Uma opção com palavras")),
    ];
    Form {
        id: "pesquisa".into(),
        title: "Pesquisa".into(),
        version: 1,
        client: "acme".into(),
        returns: Returns::default(),
        respondent: Box::new(FormQuestion {
            number: String::new(),
            ..question("obrigatória", "", Answer::Line)
        }),
        questions,
        sheet: false,
    }
}

/// Every kind of block and of inline, with and without what may be missing.
fn everything() -> Document {
    let text = |text: &str| vec![Inline::text(text)];
    let par = || vec![Block::paragraph("Texto")];
    let inlines = vec![
        Inline::strong("forte"),
        Inline::Emph { content: text("ênfase") },
        Inline::Strike { content: text("riscado") },
        Inline::Code { text: "srv-01 --all".into() },
        Inline::Break,
        link("https://example.com/?q=\"<x>\""),
        link("mailto:ana@example.com"),
        link("#fim"),
        link("#nowhere"),
        link("sla.html"),
        link("javascript:alert(1)"),
        Inline::text("#let x = 1 $a$ *b* _c_ \\ @d <e> a--b 'q' \"q\" ".repeat(3) + &"x".repeat(200)),
    ];
    let card = |picture, lead| Card {
        picture,
        title: text("Ana Lima"),
        subtitle: if lead { text("Gerente") } else { vec![] },
        blocks: if lead { vec![facts()] } else { vec![] },
        lead,
    };
    let initials = Some(Picture::Initials { letters: "AL".into() });
    let photo = Some(Picture::Photo { image: logo("Ana") });
    let row = || vec![Cell::Text { content: text("Servidor") }, Cell::Box { alt: "Entregue".into() }];
    let tick = |ticked| Item { ticked, answer: None, blocks: par() };
    let mut document = document(vec![
        heading(1, "Início"),
        Block::Paragraph { content: inlines },
        heading(2, "Listas"),
        Block::List { start: None, items: vec![Item::plain(vec![list(None)])] },
        list(Some(9)),
        Block::List { start: None, items: vec![tick(Some(true)), tick(Some(false)), tick(None)] },
        Block::Table(Table {
            caption: "Equipamentos".into(),
            columns: vec![Column { share: 3, align: Align::Start }, Column { share: 1, align: Align::End }],
            head: vec![text("Nome"), text("Feito")],
            rows: vec![row(), row(), row()],
            row_heads: true,
        }),
        Block::Code { text: "C:\\> dir\n\n\tfi".into() },
        Block::Quote { blocks: par(), by: vec!["Helena".into(), "Diretora".into()] },
        Block::Callout { tone: Tone::Warning, title: text("Atenção"), blocks: par() },
        Block::Callout { tone: Tone::Note, title: vec![], blocks: vec![facts()] },
        facts(),
        Block::Cards { columns: 3, items: vec![card(photo, true), card(initials, false), card(None, false)] },
        Block::Strip {
            items: ["Um", "Dois", "Três", "Quatro", "Cinco", "Seis"]
                .map(|title| Phase { title: title.into(), note: (title == "Um").then(|| "9 nov.".into()) })
                .into(),
        },
        Block::Figure { image: logo("Um triângulo"), caption: text("Legenda") },
        Block::Figure { image: logo(""), caption: vec![] },
        Block::QrCode {
            modules: vec![vec![true, false], vec![false, true]],
            alt: "Contato".into(),
            blocks: par(),
        },
        Block::Form(form()),
        timeline(),
        bars(),
        trend(),
        Block::Rule,
        heading(3, "Fim"),
        heading(4, "Nota"),
        Block::List { start: None, items: vec![] },
    ]);
    document.meta.contents = true;
    document.cover = Some(Cover {
        client: "Clínica Boa Vista".into(),
        client_logo: Some(logo("Clínica")),
        provider_logo: None,
        sentence: Some("Atender sem esperar.".into()),
        person: Some("Ana Lima, gerente de conta".into()),
    });
    document
}

fn list(start: Option<u64>) -> Block {
    Block::List { start, items: vec![Item::plain(vec![Block::paragraph("um")])] }
}

fn timeline() -> Block {
    let day = |day| Date(jiff::civil::date(2026, 11, day));
    let row = |kind, label: &str, from, to| TimelineRow {
        kind,
        label: label.into(),
        from: day(from),
        to: day(to),
        critical: from > 9,
        progress: 40,
        client: from == 12,
        stopped: from == 12,
    };
    Block::Timeline(Box::new(Timeline {
        title: "Plano".into(),
        description: String::new(),
        from: day(9),
        to: day(27),
        today: Some(day(11)),
        promised: Some(day(11)),
        days_off: vec![day(14), day(15)],
        rows: vec![
            row(RowKind::Phase, "Início", 9, 20),
            row(RowKind::Task, &"#let x = 1 $a$ *b* ".repeat(20), 10, 11),
            row(RowKind::Task, &"x".repeat(200), 12, 18),
            row(RowKind::Milestone, "", 20, 20),
        ],
        words: TimelineWords { today: "Hoje".into(), critical: "Decide".into(), ..TimelineWords::default() },
    }))
}

fn chart(drawing: Drawing) -> Block {
    Block::Chart(Box::new(Chart { title: "Notas".into(), description: "um: 3".into(), drawing }))
}

fn bars() -> Block {
    let bar = |label: &str, count: usize| Bar { label: label.into(), count, words: count.to_string() };
    let hostile = "#let x = 1 $a$ *b* ".repeat(9);
    chart(Drawing::Bars { bars: vec![bar("um", 3), bar(&hostile, 0), bar(&"x".repeat(90), 1)] })
}

fn trend() -> Block {
    let spot =
        |value: f64| Spot { label: "30 dias".into(), note: "n = 5".into(), value, words: value.to_string() };
    let spots = vec![spot(1.0), spot(7.0), spot(3.0)];
    chart(Drawing::Trend(Trend { least: 1.0, most: 7.0, ends: ["1".into(), "7".into()], spots }))
}

fn facts() -> Block {
    let fact = || Fact { name: vec![Inline::text("Telefone")], value: vec![link("tel:+5511999")] };
    Block::Facts { items: vec![fact(), fact()] }
}

fn codes(faults: &[Diagnostic]) -> Vec<Code> {
    faults.iter().map(|fault| fault.code).collect()
}

#[test]
fn every_kind_of_block_and_inline_is_set_and_twice_the_same() {
    let first = renderer().render(&everything(), Some("Rascunho"), 2, &furniture()).unwrap();
    let again = renderer().render(&everything(), Some("Rascunho"), 2, &furniture()).unwrap();
    assert!(first == again, "same inputs, same bytes");

    let pdf = lopdf::Document::load_mem(&first).unwrap();
    let language = pdf.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap();
    assert_eq!(language, b"pt-BR");
    let info = pdf.trailer.get(b"Info").and_then(|info| pdf.get_dictionary(info.as_reference()?)).unwrap();
    let told = |key: &[u8]| lopdf::decode_text_string(info.get(key).unwrap()).unwrap();
    assert_eq!(told(b"Title"), "Boas-vindas · Clínica Boa Vista");
    assert_eq!(told(b"Author"), "Suporte Exemplo");
    assert!(told(b"CreationDate").starts_with("D:20261109000000"), "{}", told(b"CreationDate"));
    let mut targets: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok()?.get(b"URI").ok())
        .map(|uri| String::from_utf8_lossy(uri.as_str().unwrap()).into_owned())
        .collect();
    targets.sort();
    targets.dedup();
    assert_eq!(targets, ["https://example.com/?q=\"<x>\"", "mailto:ana@example.com", "tel:+5511999"]);
}

#[test]
fn a_theme_without_its_entry_is_incomplete() {
    let faults =
        PdfRenderer::new(&ThemeFiles { name: "x".into(), ..ThemeFiles::default() }, &Fonts::embedded());
    let faults = faults.err().unwrap();
    assert_eq!(codes(&faults), [Code::ThemeIncomplete; 2]);
    for (fault, file) in faults.iter().zip(["pdf/theme.typ", "pdf/binder.typ"]) {
        assert!(fault.arguments.contains(&("file", file.into())));
    }
}

#[test]
fn documents_in_a_binder_keep_their_places_apart_and_lead_to_each_other() {
    let link = |to: &str| Inline::Link { to: to.to_owned(), content: vec![Inline::text(to)] };
    let links =
        ["#a", "plan.html#a", "plan.html", "plan.html#gone", "gone.html", "#gone", "https://example.com/"];
    let line = Block::Paragraph { content: links.map(link).to_vec() };
    let first = document(vec![heading(2, "A"), line]);
    let mut second = document(vec![heading(1, "A"), heading(2, "B")]);
    second.meta.kind = "plan".into();
    let part = |document, draft| Part { document, draft, version: 1 };
    let binder = Binder {
        meta: Meta { kind: "binder".into(), ..first.meta.clone() },
        cover: None,
        parts: vec![part(&first, false), part(&second, true)],
    };
    let images = super::binder::images(&binder);
    assert_eq!(images.len(), 1, "the same picture twice");
    let data = super::binder::json(&binder, Some("rascunho"), None, &furniture(), &images).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    let parts = data["parts"].as_array().unwrap();
    let headings = |part: &serde_json::Value| -> Vec<(String, u64)> {
        let blocks = part["blocks"].as_array().unwrap().iter().filter(|block| block["type"] == "heading");
        blocks
            .map(|block| (block["id"].as_str().unwrap().to_owned(), block["level"].as_u64().unwrap()))
            .collect()
    };
    assert_eq!(headings(&parts[0]), [("welcome/a".to_owned(), 2)]);
    assert_eq!(headings(&parts[1]), [("plan/a".to_owned(), 2), ("plan/b".to_owned(), 3)]);
    let targets: Vec<Option<&str>> =
        parts[0]["blocks"][1]["content"].as_array().unwrap().iter().map(|link| link["to"].as_str()).collect();
    let page = Some("#plan");
    let expected =
        [Some("#welcome/a"), Some("#plan/a"), page, page, None, None, Some("https://example.com/")];
    assert_eq!(targets, expected);
    assert!(parts[0]["stamp"].is_null() && parts[1]["stamp"]["word"] == "rascunho");

    let pdf = renderer().binder(&binder, Some("rascunho"), &furniture()).unwrap();
    assert!(pdf == renderer().binder(&binder, Some("rascunho"), &furniture()).unwrap());
    assert_eq!(lopdf::Document::load_mem(&pdf).unwrap().get_pages().len(), 3, "contents, and a page each");
}

#[test]
fn a_theme_that_fails_is_told_with_its_line() {
    let mut theme = theme();
    theme.name = "ours".into();
    theme.files.insert("pdf/theme.typ".into(), Arc::from(&b"#let render(data) = {\n  data.nothing\n}\n"[..]));
    let renderer = PdfRenderer::new(&theme, &Fonts::embedded()).unwrap();
    let faults = renderer.render(&document(vec![]), None, 1, &furniture()).unwrap_err();
    assert_eq!(codes(&faults), [Code::ThemePdf]);
    assert_eq!(faults[0].file.as_deref(), Some("themes/ours/pdf/theme.typ"));
    assert_eq!(faults[0].place.as_ref().unwrap().position().line, 2);

    let reaching = "#let render(data) = read(\"/etc/passwd\")\n";
    theme.files.insert("pdf/theme.typ".into(), Arc::from(reaching.as_bytes()));
    let renderer = PdfRenderer::new(&theme, &Fonts::embedded()).unwrap();
    assert_eq!(
        codes(&renderer.render(&document(vec![]), None, 1, &furniture()).unwrap_err()),
        [Code::ThemePdf]
    );
}

#[test]
fn a_family_that_no_font_holds_is_an_error() {
    let mut furniture = furniture();
    furniture.look.font = "Nobody Sans".into();
    let faults = renderer().render(&document(vec![]), None, 1, &furniture).unwrap_err();
    assert_eq!(codes(&faults), [Code::UnknownFont]);

    let mut theme = theme();
    let naming = "#let render(data) = { set text(font: \"Nobody Serif\")\n[a] }\n";
    theme.files.insert("pdf/theme.typ".into(), Arc::from(naming.as_bytes()));
    let renderer = PdfRenderer::new(&theme, &Fonts::embedded()).unwrap();
    let faults = renderer.render(&document(vec![]), None, 1, &self::furniture()).unwrap_err();
    assert_eq!(codes(&faults), [Code::UnknownFont]);
    assert_eq!(faults[0].arguments, [("family", "nobody serif".into())]);
}

/// What `missing_glyphs` lets through, Typst can set; what it names, Typst refuses.
#[test]
fn the_check_of_glyphs_agrees_with_typst() {
    let fonts = Fonts::embedded();
    let renderer = renderer();
    let set = |text: &str| {
        let blocks = vec![Block::paragraph(format!("a{text}b")), Block::Code { text: format!("a{text}b") }];
        renderer.render(&document(blocks), None, 1, &furniture())
    };
    let odd: Vec<char> = (0..=0x2FFu32)
        .chain(0x2000..=0x206F)
        .chain([0x34F, 0x3000, 0x180E, 0xFE0F, 0xFEFF, 0xFFF0, 0xE0001, 0x1D173])
        .filter_map(char::from_u32)
        .filter(|c| fonts.missing_glyphs(&c.to_string()).is_empty())
        .collect();
    assert!(odd.len() > 450, "{}", odd.len());
    let all: String = odd.iter().map(|c| format!("a{c}b ")).collect();
    if set(&all).is_err() {
        let bad: Vec<_> = odd.iter().filter(|c| set(&c.to_string()).is_err()).collect();
        panic!("Typst refuses {bad:?}");
    }
    for c in ['🚀', '中', '\u{E000}', '\u{F8FF}', '\u{7}', '\u{FEFF}'] {
        assert!(!fonts.missing_glyphs(&c.to_string()).is_empty());
        assert_eq!(codes(&set(&c.to_string()).unwrap_err())[0], Code::ThemePdf, "{c:?}");
    }
}
