//! A theme, and a document with every kind of block, each text of it made by a function.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::value::{Audience, Color, Date, Scalar as _};
use crate::model::document::{
    Align, Answer, Block, Card, Cell, Choice, Column, Cover, Document, Fact, Form, FormQuestion, Furniture,
    Image, Inline, Item, Look, Meta, Paper, Phase, Picture, RESPONDENT, Returns, RowKind, ShowIf, Table,
    ThemeFiles, Timeline, TimelineRow, TimelineWords, Tone,
};
use crate::render::html::WORDS;

/// The default theme's files that pages are made with.
pub(super) fn theme() -> ThemeFiles {
    macro_rules! files {
        ($($path:literal),*) => {
            [$(($path, include_str!(concat!("../../../../themes/default/", $path)))),*]
        };
    }
    let files = files![
        "html/base.html",
        "html/_client.html",
        "html/_logo.html",
        "html/_contents.html",
        "html/_cover.html",
        "html/_files.html",
        "html/_icon.html",
        "html/_languages.html",
        "html/_side.html",
        "html/_titles.html",
        "html/_pages.html",
        "html/book.html",
        "html/document.html",
        "html/entry.html",
        "html/form.html",
        "html/mail.html",
        "html/site.html",
        "html/_folded.html",
        "html/_map.html",
        "html/_lists.html",
        "html/portfolio.html",
        "assets/style.css",
        "assets/copy.js",
        "assets/scheme.js",
        "assets/search.js",
        "assets/site.js",
        "assets/timeline.js",
        "assets/form.js"
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), Arc::from(text.as_bytes()))).collect();
    ThemeFiles { name: "default".into(), files }
}

/// Look and words; each word is its key and the placeholders that it has.
pub(super) fn furniture() -> Furniture {
    let blue = Color::parse("#0B5C8A").unwrap();
    let word = |key: &str| {
        let filled = match key {
            "as-of" => " {date}",
            "version" => " {version}",
            "step-of" => " {step} {steps}",
            "percent" => " {percent}",
            _ => "",
        };
        (key.to_owned(), format!("w-{key}{filled}"))
    };
    Furniture {
        look: Look::new(blue, blue, "A".into(), "B".into()),
        words: WORDS.iter().map(|key| word(key)).collect::<BTreeMap<_, _>>(),
    }
}

/// A picture whose texts are made by `t`.
pub(super) fn image(t: &dyn Fn(&str) -> String) -> Image {
    Image { file: t("a.svg"), alt: t("alternative"), width: 4, height: 3 }
}

/// A questionnaire with every kind of answer; ids are ids, whatever texts are.
pub(super) fn form(t: &dyn Fn(&str) -> String) -> Form {
    let question = |id: &str, required: &str, help: &str, answer| FormQuestion {
        id: id.into(),
        number: t("1."),
        text: t("How was it?"),
        required: required.into(),
        help: if help.is_empty() { String::new() } else { t(help) },
        condition: String::new(),
        show_if: None,
        answer,
    };
    let options = || ["one", "other"].map(|id| Choice { id: id.into(), text: t(id) }).into();
    let choice = |multiple| Answer::Choice { multiple, hint: t("choose"), options: options() };
    Form {
        id: "follow-up".into(),
        title: t("Follow-up"),
        version: 2,
        client: "acme".into(),
        returns: Returns { endpoint: Some("https://answers.example/x".into()), ..Returns::default() },
        respondent: Box::new(FormQuestion {
            number: String::new(),
            ..question(RESPONDENT, "needed", "", Answer::Line)
        }),
        sheet: false,
        questions: vec![
            question(
                "rated",
                "needed",
                "a line of help",
                Answer::Rating { numbers: (1..=5).collect(), low: t("1: bad"), high: t("5: good") },
            ),
            question("single", "needed", "", choice(false)),
            question("many", "needed", "", choice(true)),
            question("words", "needed", "a line of help", Answer::Text { lines: 4 }),
            question(
                "bare",
                "",
                "",
                Answer::Rating { numbers: (0..=10).collect(), low: String::new(), high: String::new() },
            ),
            FormQuestion {
                condition: t("only if"),
                show_if: Some(ShowIf { question: "single".into(), is: vec!["one".into()], not: Vec::new() }),
                ..question("day", "", "", Answer::Date { hint: t("day and month") })
            },
            question(
                "each",
                "needed",
                "",
                Answer::Matrix {
                    hint: t("one each"),
                    rows: ["left", "right"].map(|id| Choice { id: id.into(), text: t(id) }).into(),
                    options: options(),
                },
            ),
        ],
    }
}

/// A timeline with every kind of row.
pub(super) fn timeline(t: &dyn Fn(&str) -> String) -> Timeline {
    let day = |day| Date(jiff::civil::date(2026, 11, day));
    let row = |kind, label: &str, from, to| TimelineRow {
        kind,
        label: t(label),
        from: day(from),
        to: day(to),
        critical: from == 10,
        progress: if from == 10 { 50 } else { 0 },
        client: from == 12,
        stopped: from == 12,
    };
    let word = |name: &str| t(name);
    Timeline {
        title: t("the plan"),
        description: t("what happens when"),
        from: day(9),
        to: day(22),
        today: Some(day(11)),
        promised: Some(day(20)),
        days_off: vec![day(14), day(15)],
        rows: vec![
            row(RowKind::Phase, "phase", 9, 20),
            row(RowKind::Task, "ours", 10, 11),
            row(RowKind::Task, "theirs", 12, 18),
            row(RowKind::Milestone, "done", 20, 20),
        ],
        words: TimelineWords {
            today: word("today"),
            promised: word("promised"),
            provider: word("our task"),
            client: word("your task"),
            critical: word("decides"),
            done: word("finished"),
            milestone: word("milestone"),
            day_off: word("day off"),
            stopped: word("on hold"),
            continued: word("continued"),
        },
    }
}

/// A document with every kind of block and inline; `t` makes each of its texts out of a plain one.
pub(super) fn document(t: &dyn Fn(&str) -> String) -> Document {
    let text = |words: &str| vec![Inline::text(t(words))];
    let paragraph = |words: &str| Block::paragraph(t(words));
    let heading = |level, words: &str| Block::Heading {
        level,
        id: t(words),
        content: text(words),
        new_page: level == 1,
        landscape: false,
    };
    let callout = |tone, title| Block::Callout { tone, title, blocks: vec![paragraph("said in a callout")] };
    let card = |picture, lead| Card {
        picture,
        title: text("Ana"),
        subtitle: text("manager"),
        blocks: vec![paragraph("call her")],
        lead,
    };
    let table = Block::Table(Table {
        caption: t("what it shows"),
        columns: vec![
            Column { share: 3, align: Align::Start },
            Column { share: 1, align: Align::Center },
            Column { share: 1, align: Align::End },
        ],
        head: vec![text("what"), Vec::new(), text("how much")],
        rows: vec![vec![
            Cell::Text { content: text("a thing") },
            Cell::Box { alt: t("done") },
            Cell::Text { content: text("12.00") },
        ]],
        row_heads: true,
    });
    let blocks = vec![
        heading(1, "first"),
        Block::Paragraph {
            content: vec![
                Inline::text(t("half")),
                Inline::Strong { content: text("word") },
                Inline::Emph { content: text(" with") },
                Inline::Strike { content: text(" marks") },
                Inline::Code { text: t("  and code") },
                Inline::Link { to: "https://a.example/?a=1&b=2".into(), content: text(" a link") },
                Inline::Break,
                Inline::text(t("next line")),
            ],
        },
        heading(2, "below"),
        Block::List { start: None, items: vec![Item::plain(vec![paragraph("bullet")])] },
        Block::List {
            start: Some(3),
            items: vec![Item::plain(vec![
                paragraph("third"),
                Block::List { start: None, items: vec![Item::plain(vec![paragraph("inner")])] },
            ])],
        },
        Block::List {
            start: None,
            items: vec![
                Item::ticked(true, vec![paragraph("ticked")]),
                Item::ticked(false, vec![paragraph("open")]),
            ],
        },
        heading(1, "second"),
        table.clone(),
        table,
        Block::Code { text: t("\n  hostname\n\n  dir") },
        Block::Quote { blocks: vec![paragraph("it went well")], by: vec![t("Marta"), t("head, school")] },
        callout(Tone::Note, text("a title")),
        callout(Tone::Tip, Vec::new()),
        callout(Tone::Important, text("a title")),
        callout(Tone::Warning, text("a title")),
        heading(1, "third"),
        Block::Facts { items: vec![Fact { name: text("since"), value: text("2009") }] },
        Block::Cards {
            columns: 2,
            items: vec![
                card(Some(Picture::Photo { image: image(t) }), true),
                card(Some(Picture::Initials { letters: t("AL") }), false),
                card(None, false),
            ],
        },
        Block::Strip {
            items: vec![
                Phase { title: t("start"), note: Some(t("monday")) },
                Phase { title: t("go live"), note: None },
            ],
        },
        Block::Figure { image: image(t), caption: text("a caption") },
        Block::QrCode { modules: vec![vec![true]], alt: t("the code"), blocks: vec![paragraph("beside it")] },
        Block::Form(form(t)),
        Block::Timeline(Box::new(timeline(t))),
        Block::Rule,
    ];
    Document {
        meta: Meta {
            kind: "welcome".into(),
            locale: "pt-BR".parse().unwrap(),
            audience: Audience::Client,
            title: t("Welcome"),
            description: Some(t("described")),
            provider: t("Norte"),
            client: t("Clínica"),
            as_of: "2026-11-09".into(),
            as_of_text: t("9 November"),
            contents: true,
            paper: Paper::A4,
            size: Default::default(),
        },
        cover: Some(Cover {
            client: t("Clínica"),
            client_logo: Some(image(t)),
            provider_logo: Some(image(t)),
            sentence: Some(t("A sentence.")),
            person: Some(t("Ana, manager")),
        }),
        blocks,
        images: BTreeMap::new(),
    }
}
