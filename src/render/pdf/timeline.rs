//! Timelines and charts for Typst: laid out here, in points, for the theme's `timeline.typ` and `chart.typ` to paint.

use serde::Serialize;
use serde_json::Value;

use crate::base::locale::Formats;
use crate::model::document::{Block, Card, Chart, Paper, Timeline};
use crate::render::chart::{self, Key, Measure, Name, Role, Scene, Shape, Slice};

/// The room of a chart in points, names aside: it stands in the text's column.
const CHART: Measure = Measure {
    names: 130.0,
    plot: 240.0,
    text: 8.0,
    row: 16.0,
    tight_row: 16.0,
    line: 9.6,
    lines: 3,
    head: 0.0,
    first: 0.0,
    next: 0.0,
};
/// Room between names and days, in points.
const GAP: f64 = 10.0;

/// A chart as `/document.json` has it. No field is called as those that `Known::resolve` looks for.
#[derive(Serialize)]
struct Painted<'a> {
    r#type: &'static str,
    /// What those hear who do not see it.
    alt: String,
    /// Room for the words of names, in points; all other lengths too.
    names: f64,
    /// Room between names and days.
    gap: f64,
    /// Width of the days.
    plot: f64,
    /// Size of the letters.
    size: f64,
    /// Height of a line of heads.
    head: f64,
    slices: Vec<Piece<'a>>,
    key: &'a [Key],
}

/// A piece of a chart.
#[derive(Serialize)]
struct Piece<'a> {
    height: f64,
    names: &'a [Name],
    /// Shapes of one kind each, so that Typst can draw many as one.
    layers: Vec<Layer<'a>>,
}

/// Shapes of one role.
#[derive(Serialize)]
struct Layer<'a> {
    role: Role,
    /// `[x, y, width, height]` of rectangles.
    blocks: Vec<[f64; 4]>,
    /// `[x, y, x, y]` of lines.
    lines: Vec<[f64; 4]>,
    /// `[x, y]` of small figures.
    points: Vec<[f64; 2]>,
    words: Vec<&'a Shape>,
}

/// What is laid out.
#[derive(Clone, Copy)]
enum Drawn<'a> {
    Timeline(&'a Timeline),
    Chart(&'a Chart),
}

/// All timelines and charts of a document in reading order, laid out for the pages that they stand on.
pub(super) fn charts(
    blocks: &[Block],
    paper: Paper,
    formats: &Formats,
) -> Result<Vec<Value>, serde_json::Error> {
    let mut found = Vec::new();
    let mut across = None;
    for block in blocks {
        if let Block::Heading { level, landscape, .. } = block
            && across.is_none_or(|section| *level <= section)
        {
            across = landscape.then_some(*level);
        }
        collect(block, across.is_some(), &mut found);
    }
    let value = |(drawn, across): &(Drawn<'_>, bool)| match drawn {
        Drawn::Timeline(one) => {
            let scene = chart::layout(one, formats, &measure(paper, *across));
            painted("timeline", [&one.title, &one.description], &scene)
        }
        Drawn::Chart(one) => painted("chart", [&one.title, &one.description], &chart::figure(one, &CHART)),
    };
    found.iter().map(value).collect()
}

/// Puts what was laid out in the place of its block; both are in reading order.
pub(super) fn put(value: &mut Value, charts: &mut impl Iterator<Item = Value>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|item| put(item, charts)),
        Value::Object(map) if is_drawn(map) => {
            if let Some(chart) = charts.next() {
                *value = chart;
            }
        }
        Value::Object(map) => map.values_mut().for_each(|item| put(item, charts)),
        _ => {}
    }
}

fn is_drawn(map: &serde_json::Map<String, Value>) -> bool {
    matches!(map.get("type").and_then(Value::as_str), Some("timeline" | "chart"))
}

fn collect<'a>(block: &'a Block, across: bool, found: &mut Vec<(Drawn<'a>, bool)>) {
    let mut inner = |blocks: &'a [Block]| blocks.iter().for_each(|block| collect(block, across, found));
    match block {
        Block::Timeline(timeline) => found.push((Drawn::Timeline(timeline), across)),
        Block::Chart(chart) => found.push((Drawn::Chart(chart), across)),
        Block::List { items, .. } => items.iter().for_each(|item| inner(&item.blocks)),
        Block::Quote { blocks, .. } | Block::Callout { blocks, .. } | Block::QrCode { blocks, .. } => {
            inner(blocks);
        }
        Block::Cards { items, .. } => items.iter().for_each(|Card { blocks, .. }| inner(blocks)),
        Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::Table(_)
        | Block::Code { .. }
        | Block::Facts { .. }
        | Block::Strip { .. }
        | Block::Figure { .. }
        | Block::Form(_)
        | Block::Rule => {}
    }
}

fn painted(r#type: &'static str, said: [&String; 2], scene: &Scene) -> Result<Value, serde_json::Error> {
    let said = said.map(|text| text.trim());
    let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
    serde_json::to_value(Painted {
        r#type,
        alt: said.join(". "),
        names: scene.measure.names,
        gap: GAP,
        plot: scene.measure.plot,
        size: scene.measure.text,
        head: scene.measure.head,
        slices: scene.slices.iter().map(piece).collect(),
        key: &scene.key,
    })
}

fn piece(slice: &Slice) -> Piece<'_> {
    let layers = slice.layers().map(|(role, shapes)| {
        let (blocks, lines, points, words) = Default::default();
        let mut layer = Layer { role, blocks, lines, points, words };
        for shape in shapes {
            match shape {
                Shape::Block { role: _, x, y, width, height } => layer.blocks.push([*x, *y, *width, *height]),
                Shape::Line { role: _, x1, y1, x2, y2 } => layer.lines.push([*x1, *y1, *x2, *y2]),
                Shape::Point { role: _, x, y } => layer.points.push([*x, *y]),
                Shape::Words { .. } => layer.words.push(shape),
            }
        }
        layer
    });
    Piece { height: slice.height, names: &slice.names, layers: layers.collect() }
}

/// The room on a page in points: paper without the margins of the theme (`tokens.typ`), and on the first page without
/// a heading, a sentence or two and the key.
fn measure(paper: Paper, across: bool) -> Measure {
    const MARGIN: (f64, f64) = (120.0, 152.0);
    let (short, long) = match paper {
        Paper::A4 => (595.3, 841.9),
        Paper::UsLetter => (612.0, 792.0),
    };
    let (width, height) = if across { (long, short) } else { (short, long) };
    let (width, height) = (width - MARGIN.0, height - MARGIN.1);
    let names = if across { 214.0 } else { 146.0 };
    Measure {
        names,
        plot: width - names - GAP,
        text: 8.0,
        row: 17.0,
        tight_row: 13.0,
        line: 9.6,
        lines: 3,
        head: 12.5,
        first: height - 150.0,
        next: height - 42.0,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::base::value::Date;
    use crate::model::document::{RowKind, TimelineRow, TimelineWords, Tone};

    fn timeline(title: &str) -> Block {
        let (from, to) = (Date(date(2026, 11, 9)), Date(date(2026, 12, 24)));
        let row = TimelineRow {
            kind: RowKind::Task,
            label: "{\"type\": \"timeline\"}".into(),
            from,
            to,
            critical: false,
            progress: 0,
            client: false,
            stopped: false,
        };
        Block::Timeline(Box::new(Timeline {
            title: title.into(),
            description: "What happens when.".into(),
            from,
            to,
            today: None,
            promised: None,
            days_off: Vec::new(),
            rows: vec![row],
            words: TimelineWords::default(),
        }))
    }

    fn heading(level: u8, landscape: bool) -> Block {
        Block::Heading { level, id: String::new(), content: Vec::new(), new_page: false, landscape }
    }

    #[test]
    fn each_chart_takes_the_place_of_its_timeline_and_the_room_of_its_page() {
        let inner = Block::Callout { tone: Tone::Note, title: Vec::new(), blocks: vec![timeline("b")] };
        let blocks =
            vec![timeline("a"), heading(2, true), heading(3, false), inner, heading(2, false), timeline("c")];
        let formats = Formats::new(&crate::base::locale::Locale::english());
        let made = charts(&blocks, Paper::A4, &formats).unwrap();
        let mut value = serde_json::to_value(&blocks).unwrap();
        put(&mut value, &mut made.into_iter());
        let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
        let alts = ["/0/alt", "/3/blocks/0/alt", "/5/alt"].map(text);
        assert_eq!(alts, ["a", "b", "c"].map(|title| format!("{title}. What happens when.")));
        let width = |pointer: &str| {
            ["names", "gap", "plot"]
                .map(|part| value.pointer(&format!("{pointer}/{part}")).and_then(Value::as_f64).unwrap())
                .iter()
                .sum::<f64>()
                .round()
        };
        assert_eq!(["/0", "/3/blocks/0", "/5"].map(width), [475.0, 722.0, 475.0]);
        assert_eq!(text("/0/slices/0/names/0/text"), "{\"type\": \"timeline\"}");
    }
}
