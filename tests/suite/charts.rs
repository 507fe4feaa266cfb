//! Timelines as they come out: 12, 60 and 300 rows, a week to ten years, in two languages, on pages and on paper.
//!
//! `ONRAMP_CHART_OUT=<folder> cargo test --test suite charts` keeps what was made, for looking at it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onramp::base::font::Fonts;
use onramp::base::value::{Audience, Color, Date, Scalar as _};
use onramp::model::document::{
    Align, Block, Cell, Column, Cover, Document, Furniture, Inline, Look, Meta, Paper, RowKind, Table,
    ThemeFiles, Timeline, TimelineRow, TimelineWords,
};
use onramp::render::html::{DocumentPage, PageLinks, Pages, WORDS, assets, style_sheet};
use onramp::render::pdf::PdfRenderer;

use crate::html_text;
use crate::pdf_text;

const TITLE: (&str, &str) = ("Project timeline", "Cronograma do projeto");
const DESCRIPTION: &str = "Six phases from November 9.";

fn day(year: i16, month: i8, day: i8) -> jiff::civil::Date {
    jiff::civil::date(year, month, day)
}

fn after(date: jiff::civil::Date, days: i64) -> Date {
    Date(date.checked_add(jiff::Span::new().days(days)).unwrap())
}

/// Names of tasks, short and long.
fn names(locale: &str) -> (&'static [&'static str], &'static [&'static str]) {
    if locale == "pt-BR" {
        (
            &[
                "Coleta de informações",
                "SLA assinado",
                "Reunião inicial",
                "Segurança",
                "Monitoramento",
                "Ativação",
            ],
            &[
                "Enviar o formulário de coleta de informações",
                "Preencher o formulário de coleta de informações",
                "Registrar horários e particularidades de cada unidade",
                "Trocar as senhas (12 itens)",
                "Reunir documentação existente e diagramas de rede",
                "Instalar o agente de monitoramento nos servidores (14 itens)",
                "Revisar os backups",
                "Treinar a equipe no uso do portal de atendimento e nas prioridades, por unidade",
            ],
        )
    } else {
        (
            &[
                "Gathering information",
                "Signed agreement",
                "Kick-off",
                "Security",
                "Monitoring",
                "Activation",
            ],
            &[
                "Send the intake form",
                "Fill in the intake form",
                "Record hours and particulars of each site",
                "Change passwords (12 items)",
                "Collect existing documentation and network diagrams",
                "Install the monitoring agent (14 items)",
                "Review backups",
                "Zugangsberechtigungsverwaltung und Datensicherungskonzept mit Geschäftsführung klären",
            ],
        )
    }
}

fn words(locale: &str) -> TimelineWords {
    let list = if locale == "pt-BR" {
        [
            "Hoje",
            "Prometido",
            "Nossa tarefa",
            "Tarefa de vocês",
            "Decide a data da ativação",
            "Feito",
            "Marco",
            "Dia sem expediente",
            "Parada",
            "continuação",
        ]
    } else {
        [
            "Today",
            "Promised",
            "Our task",
            "Your task",
            "Decides the activation date",
            "Done",
            "Milestone",
            "Day off",
            "On hold",
            "continued",
        ]
    };
    let [today, promised, provider, client, critical, done, milestone, day_off, stopped, continued] =
        list.map(str::to_owned);
    TimelineWords {
        today,
        promised,
        provider,
        client,
        critical,
        done,
        milestone,
        day_off,
        stopped,
        continued,
    }
}

/// A plan of so many rows over so many days: phases of about ten rows, each with a milestone at its end.
fn timeline(locale: &str, rows: usize, days: i64) -> Timeline {
    let start = day(2026, 11, 9);
    let (phases, tasks) = names(locale);
    let size = rows.div_ceil(phases.len()).clamp(6, 12);
    let mut list: Vec<TimelineRow> = Vec::new();
    let total = i64::try_from(rows).unwrap();
    for at in 0..rows {
        let number = i64::try_from(at).unwrap();
        let begins = at % size == 0;
        let ends = at % size == size - 1 || at == rows - 1;
        let from = number * (days - 1) / total;
        let span = i64::try_from(size).unwrap() * days / total;
        let length = if begins {
            span
        } else if ends {
            0
        } else {
            (number * 7) % 5 * days / 90
        };
        let to = (from + length).min(days - 1);
        let from = if ends { to } else { from };
        let progress = match number * 100 / total {
            share if share < 25 => 100,
            share if share < 40 => u8::try_from(100 - (share - 25) * 6).unwrap(),
            _ => 0,
        };
        list.push(TimelineRow {
            kind: if begins {
                RowKind::Phase
            } else if ends {
                RowKind::Milestone
            } else {
                RowKind::Task
            },
            label: if begins { phases[at / size % phases.len()] } else { tasks[at % tasks.len()] }.to_owned(),
            from: after(start, from),
            to: after(start, to),
            critical: !begins && at % 4 == 3,
            progress,
            client: at % 5 == 2,
            stopped: at % 11 == 8,
        });
    }
    let days_off = (0..days.min(4000)).map(|day| after(start, day)).filter(|date| {
        date.0.weekday().to_monday_zero_offset() > 4 || (date.0.month(), date.0.day()) == (12, 25)
    });
    Timeline {
        title: if locale == "pt-BR" { TITLE.1 } else { TITLE.0 }.into(),
        description: DESCRIPTION.into(),
        from: Date(start),
        to: after(start, days - 1),
        today: Some(after(start, days * 3 / 10)),
        promised: Some(after(start, days * 7 / 10)),
        days_off: days_off.collect(),
        rows: list,
        words: words(locale),
    }
}

fn table(timeline: &Timeline) -> Block {
    let text = |words: &str| vec![Inline::text(words)];
    let cell = |words: &str| Cell::Text { content: text(words) };
    let row =
        |row: &TimelineRow| vec![cell(&row.label), cell(&row.from.to_string()), cell(&row.to.to_string())];
    Block::Table(Table {
        caption: String::new(),
        columns: [3, 1, 1].map(|share| Column { share, align: Align::Start }).into(),
        head: ["Task", "From", "To"].map(text).into(),
        rows: timeline.rows.iter().map(row).collect(),
        row_heads: true,
    })
}

fn heading(title: &str, id: &str, landscape: bool) -> Block {
    Block::Heading { level: 1, id: id.into(), content: vec![Inline::text(title)], new_page: false, landscape }
}

fn document(locale: &str, timeline: Timeline, landscape: bool) -> Document {
    let sentence = "What happens when, and what it waits for. The table below says the same in words.";
    let blocks = vec![
        heading("First things", "first", false),
        Block::paragraph("A page that stands upright."),
        heading("When what happens", "when", landscape),
        Block::paragraph(sentence),
        Block::Timeline(Box::new(timeline.clone())),
        table(&timeline),
        heading("What comes after", "after", false),
        Block::paragraph("Upright again."),
    ];
    Document {
        meta: Meta {
            kind: "project-plan".into(),
            locale: locale.parse().unwrap(),
            audience: Audience::Client,
            title: "Project plan".into(),
            description: None,
            provider: "Northwind Support".into(),
            client: "Clínica Boa Vista".into(),
            as_of: "2026-11-22".into(),
            as_of_text: "November 22, 2026".into(),
            contents: false,
            paper: Paper::A4,
        },
        cover: Some(Cover {
            client: "Clínica Boa Vista".into(),
            client_logo: None,
            provider_logo: None,
            sentence: None,
            person: None,
        }),
        blocks,
        images: BTreeMap::new(),
    }
}

fn theme() -> ThemeFiles {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let files = walkdir::WalkDir::new(&root).into_iter().filter_map(|entry| {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        entry.file_type().is_file().then(|| (path, Arc::from(std::fs::read(entry.path()).unwrap())))
    });
    ThemeFiles { name: "default".into(), files: files.collect() }
}

fn furniture() -> Furniture {
    let color = |text| Color::parse(text).unwrap();
    let mut words: BTreeMap<String, String> =
        WORDS.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect();
    words.insert("page-of".into(), "Page {page} of {pages}".into());
    Furniture {
        look: Look::new(color("#1F4E79"), color("#C2571A"), "IBM Plex Sans".into(), "IBM Plex Mono".into()),
        words,
    }
}

/// Renders documents, and keeps them where the environment says so.
struct Press {
    pages: Pages,
    pdf: PdfRenderer,
    furniture: Furniture,
    keep: Option<PathBuf>,
}

impl Press {
    fn new() -> Press {
        let theme = theme();
        let furniture = furniture();
        let keep = std::env::var_os("ONRAMP_CHART_OUT").map(PathBuf::from);
        if let Some(folder) = &keep {
            let write = |path: &str, bytes: &[u8]| {
                let place = folder.join("assets").join(path);
                std::fs::create_dir_all(place.parent().unwrap()).unwrap();
                std::fs::write(place, bytes).unwrap();
            };
            write("style.css", style_sheet(&theme, &furniture.look).as_bytes());
            assets(&theme).iter().for_each(|(path, bytes)| write(path, bytes));
        }
        Press {
            pages: Pages::new(&theme).unwrap(),
            pdf: PdfRenderer::new(&theme, &Fonts::embedded()).unwrap(),
            furniture,
            keep,
        }
    }

    fn html(&self, name: &str, document: &Document) -> String {
        let links = PageLinks { assets: "assets/".into(), ..PageLinks::default() };
        let page =
            DocumentPage { document, stamp: None, version: 1, furniture: &self.furniture, links: &links };
        let html = self.pages.document(&page).unwrap();
        if let Some(folder) = &self.keep {
            std::fs::write(folder.join(format!("{name}.html")), &html).unwrap();
        }
        html
    }

    fn pdf(&self, name: &str, document: &Document, stamp: Option<&str>) -> Vec<u8> {
        let bytes = self.pdf.render(document, stamp, 1, &self.furniture).unwrap();
        if let Some(folder) = &self.keep {
            std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
        }
        bytes
    }
}

#[test]
fn charts_of_every_size_come_out_on_pages_and_on_paper() {
    let press = Press::new();
    let cases = [
        ("week", "en", 8, 7, true),
        ("12-month", "en", 12, 45, true),
        ("30-plan", "pt-BR", 30, 140, true),
        ("60-plan", "en", 60, 140, true),
        ("60-upright", "pt-BR", 60, 140, false),
        ("12-year", "pt-BR", 12, 365, true),
        ("300-year", "en", 300, 365, true),
        ("12-ten-years", "en", 12, 3650, false),
    ];
    for (name, locale, rows, days, landscape) in cases {
        let document = document(locale, timeline(locale, rows, days), landscape);
        let page = press.html(name, &document);
        let pdf = press.pdf(name, &document, landscape.then_some("Draft"));
        let words = |text: String| html_text::squeezed(&text);
        assert_eq!(words(html_text::document_text(&page)), words(pdf_text::document_text(&pdf)), "{name}");
        // The charts' own words are no part of that. They differ where one output says heads more often.
        let charts = [words(html_text::chart_text(&page)), words(pdf_text::chart_text(&pdf))];
        let [drawn, set] = charts.map(|text| sorted(&text));
        assert!(drawn.len() > 150 && set.len() > 150, "{name}: {} and {} letters", drawn.len(), set.len());
        if rows == 8 {
            let described = html_text::squeezed(&format!("{}{}", TITLE.0, DESCRIPTION));
            assert_eq!(drawn, sorted(&format!("{set}{described}")), "{name}");
        }
    }
}

/// The letters of a text, for comparing what is drawn in another order.
fn sorted(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Whether each page of a PDF lies across.
fn across(bytes: &[u8]) -> Vec<bool> {
    let pdf = lopdf::Document::load_mem(bytes).unwrap();
    let size = |page: lopdf::ObjectId| {
        let media = pdf.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        let side = |at: usize| media[at].as_float().unwrap();
        side(2) > side(3)
    };
    pdf.get_pages().into_values().map(size).collect()
}

#[test]
fn a_section_that_lies_across_ends_with_the_next_heading_of_its_rank() {
    let press = Press::new();
    let level = |number: u8, mut heading: Block| {
        if let Block::Heading { level, new_page, .. } = &mut heading {
            (*level, *new_page) = (number, number == 1);
        }
        heading
    };
    let text = || Block::paragraph("Words.");
    let mut document = document("en", timeline("en", 4, 7), true);
    document.blocks = vec![
        text(),
        level(1, heading("One", "a", true)),
        level(2, heading("Below", "b", false)),
        text(),
        level(1, heading("Two", "c", true)),
        text(),
        level(1, heading("Three", "d", false)),
        level(2, heading("Below", "e", true)),
        text(),
        level(2, heading("Below", "f", false)),
        text(),
        level(1, heading("Four", "g", true)),
        text(),
    ];
    let (upright, lying) = (false, true);
    let pages = [upright, upright, lying, lying, upright, lying, upright, lying];
    assert_eq!(
        across(&press.pdf("sections", &document, Some("Draft"))),
        pages,
        "cover first, no page is empty"
    );
    document.cover = None;
    document.blocks.remove(0);
    assert_eq!(across(&press.pdf("sections-plain", &document, None)), pages[1..]);
    document.blocks.drain(1..);
    assert_eq!(across(&press.pdf("sections-none", &document, None)).last(), Some(&lying));
}

#[test]
fn a_chart_of_many_pages_is_one_figure_with_a_description() {
    let press = Press::new();
    let document = document("en", timeline("en", 60, 140), true);
    let pdf = lopdf::Document::load_mem(&press.pdf("60-figure", &document, None)).unwrap();
    let figures = pdf.objects.values().filter_map(|object| {
        let element = object.as_dict().ok()?;
        let figure = element.get(b"S").and_then(lopdf::Object::as_name).is_ok_and(|kind| kind == b"Figure");
        figure.then(|| lopdf::decode_text_string(element.get(b"Alt").unwrap()).unwrap())
    });
    assert_eq!(figures.collect::<Vec<_>>(), [format!("{}. {DESCRIPTION}", TITLE.0)]);
}
