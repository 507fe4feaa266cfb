//! A theme, and a document with every kind of block, each text of it made by a function.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::value::{Audience, Color, Scalar as _};
use crate::model::document::{
    Align, Block, Card, Cell, Column, Cover, Document, Fact, Furniture, Image, Inline, Item, Look, Meta,
    Paper, Phase, Picture, Table, ThemeFiles, Tone,
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
        "html/_logo.html",
        "html/_contents.html",
        "html/_pages.html",
        "html/book.html",
        "html/document.html",
        "html/start.html",
        "html/portfolio.html",
        "assets/style.css"
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

/// A document with every kind of block and inline; `t` makes each of its texts out of a plain one.
pub(super) fn document(t: &dyn Fn(&str) -> String) -> Document {
    let text = |words: &str| vec![Inline::text(t(words))];
    let paragraph = |words: &str| Block::paragraph(t(words));
    let heading = |level, words: &str| Block::Heading {
        level,
        id: t(words),
        content: text(words),
        new_page: level == 1,
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
        Block::List { start: None, items: vec![Item { ticked: None, blocks: vec![paragraph("bullet")] }] },
        Block::List {
            start: Some(3),
            items: vec![Item {
                ticked: None,
                blocks: vec![
                    paragraph("third"),
                    Block::List {
                        start: None,
                        items: vec![Item { ticked: None, blocks: vec![paragraph("inner")] }],
                    },
                ],
            }],
        },
        Block::List {
            start: None,
            items: vec![
                Item { ticked: Some(true), blocks: vec![paragraph("ticked")] },
                Item { ticked: Some(false), blocks: vec![paragraph("open")] },
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
