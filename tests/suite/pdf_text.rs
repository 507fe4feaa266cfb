//! The text of a PDF as a screen reader reads it: along the structure tree, so that running heads and page numbers
//! (artifacts) are no part of it, and the table of contents can be left out.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

/// The text of a PDF's document, without furniture, table of contents and charts.
pub(crate) fn document_text(bytes: &[u8]) -> String {
    texts(bytes).0
}

/// The text of the charts of a PDF: of figures, in whose place their description is read.
pub(crate) fn chart_text(bytes: &[u8]) -> String {
    texts(bytes).1
}

/// How many pages a PDF has.
pub(crate) fn pages(bytes: &[u8]) -> usize {
    Document::load_mem(bytes).unwrap().get_pages().len()
}

/// The text of a document, and that of its figures.
fn texts(bytes: &[u8]) -> (String, String) {
    let pdf = Document::load_mem(bytes).unwrap();
    let mut marked = BTreeMap::new();
    for page in pdf.get_pages().into_values() {
        read_page(&pdf, page, &mut marked);
    }
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let mut out = (String::new(), String::new());
    walk(&pdf, resolve(&pdf, root), None, &marked, &mut out.0, &mut out.1);
    out
}

type Marked = BTreeMap<(ObjectId, i64), String>;

fn resolve<'p>(pdf: &'p Document, object: &'p Object) -> &'p Object {
    match object {
        Object::Reference(id) => pdf.get_object(*id).unwrap(),
        other => other,
    }
}

/// Follows the structure tree in reading order.
fn walk(
    pdf: &Document,
    node: &Object,
    page: Option<ObjectId>,
    marked: &Marked,
    out: &mut String,
    figures: &mut String,
) {
    match resolve(pdf, node) {
        Object::Integer(id) => {
            if let Some(text) = page.and_then(|page| marked.get(&(page, *id))) {
                out.push_str(text);
            }
        }
        Object::Array(items) => items.iter().for_each(|item| walk(pdf, item, page, marked, out, figures)),
        Object::Dictionary(element) => {
            let kind = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
            // Contents and the numbers of lists are made by each output in its own way.
            if kind == b"TOC" || kind == b"Lbl" {
                return;
            }
            let own = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
            let mut picture = String::new();
            // What is in a figure is part of a picture.
            let out = if kind == b"Figure" { &mut picture } else { out };
            if let Ok(id) = element.get(b"MCID") {
                walk(pdf, id, own, marked, out, figures);
            } else if let Ok(kids) = element.get(b"K") {
                walk(pdf, kids, own, marked, out, figures);
                out.push('\n');
            }
            figures.push_str(&picture);
        }
        _ => {}
    }
}

/// The text of every marked piece of a page's content.
fn read_page(pdf: &Document, page: ObjectId, marked: &mut Marked) {
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = pdf
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, to_unicode(pdf, font)))
        .collect();
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    let mut font: Option<&BTreeMap<u16, String>> = None;
    // What each open mark is: a piece's number, a replacement text that was said already, or neither.
    let mut open: Vec<(Option<i64>, bool)> = Vec::new();
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BDC" => {
                let properties = properties(pdf, page, operands.get(1));
                let id = properties.as_ref().and_then(|p| p.get(b"MCID").and_then(Object::as_i64).ok());
                let actual = properties.as_ref().and_then(|p| p.get(b"ActualText").ok().map(text_string));
                let replaced = actual.is_some();
                open.push((id, replaced));
                if let Some(text) = actual {
                    add(page, &open, &text, marked);
                }
            }
            "BMC" => open.push((None, false)),
            "EMC" => {
                open.pop();
            }
            "Tf" => {
                font = operands.first().and_then(|name| name.as_name().ok()).and_then(|name| fonts.get(name))
            }
            "Tj" | "TJ" if !open.iter().any(|(_, replaced)| *replaced) => {
                for operand in operands {
                    shown(operand, font, &mut |text| add(page, &open, text, marked));
                }
            }
            _ => {}
        }
    }
}

fn properties<'p>(pdf: &'p Document, page: ObjectId, operand: Option<&'p Object>) -> Option<Dictionary> {
    match operand? {
        Object::Dictionary(inline) => Some(inline.clone()),
        Object::Name(name) => {
            let (inline, ids) = pdf.get_page_resources(page).ok()?;
            let mut resources: Vec<&Dictionary> = inline.into_iter().collect();
            resources.extend(ids.into_iter().filter_map(|id| pdf.get_dictionary(id).ok()));
            let found = resources.into_iter().find_map(|list| {
                let all = resolve(pdf, list.get(b"Properties").ok()?).as_dict().ok()?;
                resolve(pdf, all.get(name).ok()?).as_dict().ok()
            });
            found.cloned()
        }
        _ => None,
    }
}

fn add(page: ObjectId, open: &[(Option<i64>, bool)], text: &str, marked: &mut Marked) {
    if let Some(id) = open.iter().rev().find_map(|(id, _)| *id) {
        marked.entry((page, id)).or_default().push_str(text);
    }
}

fn shown(operand: &Object, font: Option<&BTreeMap<u16, String>>, add: &mut dyn FnMut(&str)) {
    match operand {
        Object::String(bytes, _) => {
            for pair in bytes.chunks(2) {
                let code = u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or_default()]);
                match font.and_then(|map| map.get(&code)) {
                    Some(text) => add(text),
                    None => add("\u{fffd}"),
                }
            }
        }
        Object::Array(items) => items.iter().for_each(|item| shown(item, font, add)),
        _ => {}
    }
}

/// UTF-16 with a mark, or one byte a character.
fn text_string(object: &Object) -> String {
    let bytes = object.as_str().unwrap_or_default();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(wide) => {
            let units: Vec<u16> = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => {
            String::from_utf8_lossy(bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes)).into_owned()
        }
    }
}

/// A font's character map: `<code> <text>` lines and ranges.
fn to_unicode(pdf: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let mut map = BTreeMap::new();
    let Ok(object) = font.get(b"ToUnicode") else { return map };
    let Object::Stream(stream) = resolve(pdf, object) else { return map };
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let hex = |word: &str| -> Vec<u16> {
        let digits: String = word.chars().filter(char::is_ascii_hexdigit).collect();
        digits
            .as_bytes()
            .chunks(4)
            .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok())
            .collect()
    };
    let mut mode = "";
    for line in text.lines() {
        if line.ends_with("beginbfchar") {
            mode = "char";
        } else if line.ends_with("beginbfrange") {
            mode = "range";
        } else if line.starts_with("end") {
            mode = "";
        } else {
            let words: Vec<Vec<u16>> = line.split('<').skip(1).map(hex).collect();
            match (mode, words.as_slice()) {
                ("char", [code, text]) if !code.is_empty() => {
                    map.insert(code[0], String::from_utf16_lossy(text));
                }
                ("range", [first, last, text])
                    if !first.is_empty() && !last.is_empty() && !text.is_empty() =>
                {
                    for code in first[0]..=last[0] {
                        let mut units = text.clone();
                        let end = units.len() - 1;
                        units[end] = units[end].wrapping_add(code - first[0]);
                        map.insert(code, String::from_utf16_lossy(&units));
                    }
                }
                _ => {}
            }
        }
    }
    map
}
