//! Mails as files that a mail program opens ready to be sent.
//!
//! - `text` is the plain text of a document; its HTML is made by `render::html`;
//! - `header` writes names, subjects and file names so that no value can begin a line of its own;
//! - `encode` holds quoted-printable and Base64;
//! - [`message`] puts them together. The same mail gives the same bytes: nothing is drawn by chance, and the date is given.

mod encode;
mod header;
mod text;

#[cfg(test)]
mod tests;

use crate::model::document::Mailbox;

pub use header::{file_name, folder_name};
pub use text::plain;

/// A file that goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, as a reader of the mail sees it.
    pub name: String,
    /// Its content, a PDF.
    pub bytes: Vec<u8>,
}

/// A mail that was not sent yet.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Who writes.
    pub from: Mailbox,
    /// Who is written to.
    pub to: Vec<Mailbox>,
    /// The subject.
    pub subject: String,
    /// Its day and hour, which mail programs renew when they send it.
    pub date: jiff::Zoned,
    /// The text without form.
    pub text: String,
    /// The text as HTML.
    pub html: String,
    /// What goes along.
    pub attachments: Vec<Attachment>,
}

// Neither quoted-printable nor Base64 can give `=_`, so no part can hold a boundary.
const MIXED: &str = "=_onramp_mixed";
const ALTERNATIVE: &str = "=_onramp_alternative";

/// The mail as a file (RFC 5322). `X-Unsent` has mail programs open it as a draft.
pub fn message(mail: &Mail) -> Vec<u8> {
    let mut out = String::from("X-Unsent: 1\r\n");
    out.push_str(&header::mailboxes("From", std::slice::from_ref(&mail.from)));
    out.push_str(&header::mailboxes("To", &mail.to));
    out.push_str(&header::words("Subject", &mail.subject));
    out.push_str(&format!("Date: {}\r\n", mail.date.strftime("%a, %d %b %Y %H:%M:%S %z")));
    out.push_str("MIME-Version: 1.0\r\n");
    if mail.attachments.is_empty() {
        alternative(mail, &mut out);
        return out.into_bytes();
    }
    out.push_str(&format!("Content-Type: multipart/mixed; boundary=\"{MIXED}\"\r\n\r\n--{MIXED}\r\n"));
    alternative(mail, &mut out);
    for attachment in &mail.attachments {
        out.push_str(&format!("--{MIXED}\r\n"));
        out.push_str(&header::attachment(&file_name(&attachment.name)));
        out.push_str("Content-Transfer-Encoding: base64\r\n\r\n");
        out.push_str(&encode::base64_lines(&attachment.bytes));
    }
    out.push_str(&format!("--{MIXED}--\r\n"));
    out.into_bytes()
}

/// The text in both forms, the better one last.
fn alternative(mail: &Mail, out: &mut String) {
    out.push_str(&format!("Content-Type: multipart/alternative; boundary=\"{ALTERNATIVE}\"\r\n\r\n"));
    for (kind, text) in [("plain", &mail.text), ("html", &mail.html)] {
        out.push_str(&format!("--{ALTERNATIVE}\r\nContent-Type: text/{kind}; charset=utf-8\r\n"));
        out.push_str("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
        out.push_str(&encode::quoted_printable(text));
    }
    out.push_str(&format!("--{ALTERNATIVE}--\r\n"));
}
