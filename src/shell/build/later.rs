//! Files that are made when somebody asks for them: a preview shows pages at once, and of PDFs and workbooks only those
//! that are looked at.
//!
//! In such a file's place stands a ticket: a few words and a hash of all that the file is made from. [`Orders`] has what
//! belongs to each ticket, and keeps what was made.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::paper::{Paper, Print, form};
use serde::Serialize;

use crate::base::diagnostic::Diagnostic;
use crate::model::document::{Document, Furniture};
use crate::render::mail::{Mail, message};
use crate::render::pdf::PdfRenderer;
use crate::shell::pipeline::Library;

/// What a ticket begins with; the hash follows in hexadecimal digits.
const TICKET: &[u8] = b"onramp makes this file when it is asked for: ";

/// What came of an order.
type Made = Result<Arc<[u8]>, Vec<Diagnostic>>;

/// What was ordered, and what was made of it.
#[derive(Default)]
pub struct Orders(Mutex<BTreeMap<String, Arc<Order>>>);

struct Order {
    work: Work,
    made: OnceLock<Made>,
}

enum Work {
    Pdf(Arc<PdfRenderer>, Box<Manuscript>),
    Form(Box<Manuscript>),
    /// Its attachments may be tickets.
    Mail(Box<Mail>),
}

/// What a [`Print`] is made from, kept until then.
struct Manuscript {
    document: Document,
    stamp: Option<String>,
    version: u32,
    furniture: Furniture,
}

impl Manuscript {
    fn of(print: Print<'_>) -> Box<Manuscript> {
        Box::new(Manuscript {
            document: print.document.clone(),
            stamp: print.stamp.map(str::to_owned),
            version: print.version,
            furniture: print.furniture.clone(),
        })
    }

    fn print(&self) -> Print<'_> {
        let Manuscript { document, stamp, version, furniture } = self;
        Print { document, stamp: stamp.as_deref(), version: *version, furniture }
    }
}

impl Orders {
    /// The file that a ticket stands for; `None` where the bytes are no ticket. It is made once, whoever asks for it
    /// meanwhile.
    ///
    /// # Errors
    /// What is wrong with the theme or the document; nothing where the order was [forgotten](Orders::keep), because
    /// another one stands in its place by now.
    pub fn make(&self, bytes: &[u8]) -> Option<Result<Arc<[u8]>, Vec<Diagnostic>>> {
        let ticket = Later::ticket(bytes)?;
        let Some(order) = self.all().get(ticket).cloned() else { return Some(Err(Vec::new())) };
        Some(order.made.get_or_init(|| self.work(&order.work)).clone())
    }

    /// Forgets every order but those whose tickets stand in these files.
    pub fn keep<'f>(&self, files: impl Iterator<Item = &'f [u8]>) {
        let tickets: BTreeSet<&str> = files.filter_map(Later::ticket).collect();
        self.all().retain(|ticket, _| tickets.contains(ticket.as_str()));
    }

    fn work(&self, work: &Work) -> Made {
        match work {
            Work::Pdf(renderer, manuscript) => renderer.pdf(manuscript.print()).map(Arc::from),
            Work::Form(manuscript) => {
                let made = form(manuscript.print()).map_err(|fault| vec![*fault])?;
                // One that is no form was not ordered.
                Ok(Arc::from(made.unwrap_or_default()))
            }
            Work::Mail(mail) => {
                let mut whole = mail.clone();
                for attachment in &mut whole.attachments {
                    if let Some(pdf) = self.make(&attachment.bytes) {
                        attachment.bytes = pdf?.to_vec();
                    }
                }
                Ok(Arc::from(message(&whole)))
            }
        }
    }

    /// Notes an order and gives its ticket.
    fn order(&self, hash: blake3::Hash, work: impl FnOnce() -> Work) -> Vec<u8> {
        let ticket = hash.to_hex().to_string();
        let bytes = [TICKET, ticket.as_bytes()].concat();
        self.all().entry(ticket).or_insert_with(|| Arc::new(Order { work: work(), made: OnceLock::new() }));
        bytes
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Order>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives tickets in place of PDFs, mails and workbooks.
pub(super) struct Later {
    orders: Arc<Orders>,
    renderer: Arc<PdfRenderer>,
    /// The hash of what all PDFs are made from.
    theme: blake3::Hash,
}

impl Later {
    /// Orders with the theme and the fonts of a workspace.
    pub(super) fn new(library: &Library<'_>, orders: Arc<Orders>) -> Result<Later, Vec<Diagnostic>> {
        let theme = &library.shared.theme;
        let renderer = Arc::new(PdfRenderer::new(theme, &library.fonts)?);
        let mut hasher = blake3::Hasher::new();
        // The fonts are those of the program and of the theme.
        for (path, bytes) in &theme.files {
            add(&mut hasher, path.as_bytes());
            add(&mut hasher, bytes);
        }
        Ok(Later { orders, renderer, theme: hasher.finalize() })
    }

    /// The ticket that a file's bytes are.
    pub(super) fn ticket(bytes: &[u8]) -> Option<&str> {
        let hash = std::str::from_utf8(bytes.strip_prefix(TICKET)?).ok()?;
        blake3::Hash::from_hex(hash).ok().map(|_| hash)
    }
}

impl Paper for Later {
    fn pdf(&self, print: Print<'_>) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let mut hasher = hasher(&print);
        hasher.update(self.theme.as_bytes());
        for (name, picture) in &print.document.images {
            add(&mut hasher, name.as_bytes());
            add(&mut hasher, &picture.bytes);
        }
        let work = || Work::Pdf(Arc::clone(&self.renderer), Manuscript::of(print));
        Ok(self.orders.order(hasher.finalize(), work))
    }

    fn form(&self, print: Print<'_>) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let order = || self.orders.order(form_hash(print), || Work::Form(Manuscript::of(print)));
        Ok(print.document.makes_workbook().then(order))
    }

    fn message(&self, mail: &Mail) -> Vec<u8> {
        if mail.attachments.iter().all(|file| Later::ticket(&file.bytes).is_none()) {
            return message(mail);
        }
        // Its bytes with tickets in them say all that the mail is made from.
        self.orders.order(blake3::hash(&message(mail)), || Work::Mail(Box::new(mail.clone())))
    }

    fn typesetter(&self) -> Option<&PdfRenderer> {
        None
    }
}

/// The hash of what a form's workbook is made from.
fn form_hash(print: Print<'_>) -> blake3::Hash {
    let mut hasher = hasher(&("form", print));
    // What cells of forms know already is not in a document's JSON.
    let _ = write!(hasher, "{:?}", print.document.blocks);
    hasher.finalize()
}

/// A hasher that was given all of `inputs`.
fn hasher(inputs: &impl Serialize) -> blake3::Hasher {
    let mut hasher = blake3::Hasher::new();
    // Types of ours with names as keys can always be written as JSON, and a hasher takes all that it is given.
    let _ = serde_json::to_writer(&mut hasher, inputs);
    hasher
}

/// A part with its length before it, so that no two lists of parts give the same bytes.
fn add(hasher: &mut blake3::Hasher, part: &[u8]) {
    hasher.update(&(part.len() as u64).to_le_bytes());
    hasher.update(part);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::base::value::{Audience, Color};
    use crate::model::document::{
        Align, Block, Cell, Column, Inline, Look, Mailbox, Meta, Paper as PaperSize, Table, Takes, TextSize,
    };
    use crate::render::mail::Attachment;

    fn mail(subject: &str, attachment: Vec<u8>) -> Mail {
        let someone = Mailbox { name: "Ana".into(), address: "ana@farol.example".into() };
        let attachments = vec![Attachment { name: "a.pdf".into(), bytes: attachment }];
        Mail {
            from: someone.clone(),
            to: vec![someone],
            subject: subject.into(),
            date: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
            text: "Hello.".into(),
            html: "<p>Hello.</p>".into(),
            attachments,
        }
    }

    fn order(orders: &Orders, mail: Mail) -> Vec<u8> {
        orders.order(blake3::hash(mail.subject.as_bytes()), || Work::Mail(Box::new(mail)))
    }

    #[test]
    fn a_form_is_another_one_when_what_it_knows_is() {
        let hash = |value: &str, stamp: Option<&str>| {
            let known = Cell::Known {
                content: vec![Inline::text("Printer")],
                name: "devices[a].kind".into(),
                label: "Kind".into(),
                value: value.into(),
                takes: Takes::Text,
            };
            let table = Table {
                caption: String::new(),
                columns: vec![Column { share: 1, align: Align::Start }],
                head: Vec::new(),
                rows: vec![vec![known]],
                row_heads: false,
            };
            let meta = Meta {
                kind: "intake-form".into(),
                locale: Locale::english(),
                audience: Audience::Client,
                title: "Intake form".into(),
                description: None,
                provider: "Norte".into(),
                client: "Acme".into(),
                as_of: "2026-11-22".into(),
                as_of_text: "22 November 2026".into(),
                contents: false,
                paper: PaperSize::A4,
                size: TextSize::Small,
            };
            let blocks = vec![Block::Table(table)];
            let document = Document { meta, cover: None, blocks, images: BTreeMap::new() };
            let color = Color { rgb: [0, 0, 0] };
            let look = Look::new(color, color, "a".into(), "b".into());
            let furniture = Furniture { look, words: BTreeMap::new() };
            form_hash(Print { document: &document, stamp, version: 1, furniture: &furniture })
        };
        assert_eq!(hash("printer", None), hash("printer", None));
        assert_ne!(hash("printer", None), hash("plotter", None), "the same words, and another answer");
        assert_ne!(hash("printer", None), hash("printer", Some("Draft")));
    }

    #[test]
    fn a_ticket_stands_for_what_was_ordered() {
        let orders = Orders::default();
        let inner = order(&orders, mail("inner", b"ink".to_vec()));
        let outer = order(&orders, mail("outer", inner.clone()));
        assert!(Later::ticket(&inner).is_some() && inner != outer);
        assert_eq!(super::super::paper::size(&inner), 0);
        let made = orders.make(&inner).unwrap().unwrap();
        assert_eq!(made.as_ref(), message(&mail("inner", b"ink".to_vec())));
        // What goes along is made with it.
        let whole = orders.make(&outer).unwrap().unwrap();
        assert_eq!(whole.as_ref(), message(&mail("outer", made.to_vec())));
    }

    #[test]
    fn a_file_is_no_ticket_and_a_forgotten_order_is_not_made() {
        let orders = Orders::default();
        for file in [b"%PDF-1.7".as_slice(), b"", TICKET, &[TICKET, b"zz".as_slice()].concat()] {
            assert_eq!(Later::ticket(file), None);
            assert!(orders.make(file).is_none());
        }
        let kept = order(&orders, mail("kept", Vec::new()));
        let other = order(&orders, mail("other", Vec::new()));
        orders.keep([kept.as_slice()].into_iter());
        assert!(orders.make(&kept).unwrap().is_ok());
        assert_eq!(orders.make(&other), Some(Err(Vec::new())));
    }
}
