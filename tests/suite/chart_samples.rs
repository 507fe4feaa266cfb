//! Plans of any size, as documents.

use std::collections::BTreeMap;

use onramp::base::value::{Audience, Date};
use onramp::model::document::{
    Align, Block, Cell, Column, Cover, Document, Inline, Meta, Paper, RowKind, Table, Timeline, TimelineRow,
    TimelineWords,
};

/// The title of the charts, in English and in Portuguese.
pub(crate) const TITLE: (&str, &str) = ("Project timeline", "Cronograma do projeto");
/// Their description.
pub(crate) const DESCRIPTION: &str = "Six phases from November 9.";

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
pub(crate) fn timeline(locale: &str, rows: usize, days: i64) -> Timeline {
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

/// A main heading.
pub(crate) fn heading(title: &str, id: &str, landscape: bool) -> Block {
    Block::Heading { level: 1, id: id.into(), content: vec![Inline::text(title)], new_page: false, landscape }
}

/// A document with a chart, its table, and a section before and after.
pub(crate) fn document(locale: &str, timeline: Timeline, landscape: bool) -> Document {
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
            size: Default::default(),
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
