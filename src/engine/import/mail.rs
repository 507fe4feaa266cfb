//! A saved mail, or the text of one, to the answers in it: the block that the page of a questionnaire put there, or its file
//! as an attachment, or the intake form's workbook as one.
//!
//! Mail programs wrap, quote and encode; the block bears it: between its two marks only the letters of its alphabet count.

use data_encoding::BASE64URL_NOPAD;

use super::incoming::{Incoming, text_of};
use super::mime::parts;
use super::{response_file, workbook};
use crate::base::diagnostic::{Code, Diagnostic, Warned};

const BEGIN: &str = "BEGIN ONRAMP RESPONSE";
const END: &str = "END ONRAMP RESPONSE";

/// Reads all answers of a mail. The same ones in its text, in its HTML and in a quotation are read once.
pub(super) fn read(label: &str, bytes: &[u8]) -> Warned<Vec<Incoming>> {
    let mut files: Vec<Result<Vec<u8>, ()>> = Vec::new();
    let mut read = Warned::new(Vec::new());
    let mut unread = Vec::new();
    for part in parts(bytes) {
        if workbook::is_like(&part) {
            let book = workbook::read(label, &part);
            let (other, own): (Vec<_>, Vec<_>) = book.diagnostics.into_iter().partition(workbook::is_other);
            unread.extend(other);
            read.diagnostics.extend(own);
            read.value.extend(book.value);
            continue;
        }
        let text = text_of(&part);
        let found = if text.trim_start().starts_with('{') && text.contains("\"onramp\"") {
            vec![Ok(text.trim().as_bytes().to_vec())]
        } else {
            blocks(&text)
        };
        for file in found {
            if !files.contains(&file) {
                files.push(file);
            }
        }
    }
    let whole =
        files.iter().any(|file| file.as_ref().is_ok_and(|file| response_file::read(label, file).is_ok()));
    for file in files {
        let damaged = || Box::new(Diagnostic::new(Code::AnswersDamaged).in_file(label));
        match file.map_err(|()| damaged()).and_then(|file| response_file::read(label, &file)) {
            Ok(incoming) => read.value.push(incoming),
            // A quotation that was cut does no harm where the answers are there.
            Err(_) if whole => {}
            Err(fault) => read.diagnostics.push(*fault),
        }
    }
    // People attach other things too: what is no form of ours matters where there is nothing else.
    if read.value.is_empty() && read.diagnostics.is_empty() {
        read.diagnostics = unread;
    }
    read
}

/// The files in the blocks of a text; an error for each that is no such block any more.
fn blocks(text: &str) -> Vec<Result<Vec<u8>, ()>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(BEGIN) {
        let Some((block, behind)) = after.split_once(END) else {
            found.push(Err(()));
            break;
        };
        let letters: String = without_tags(block)
            .lines()
            .map(|line| line.trim().trim_start_matches(['>', '|', ' ']))
            // The dashes of the marks are no part of the block.
            .filter(|line| !line.is_empty() && !line.chars().all(|c| c == '-'))
            .flat_map(|line| line.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
            .collect();
        found.push(BASE64URL_NOPAD.decode(letters.as_bytes()).map_err(|_| ()));
        rest = behind;
    }
    found
}

/// A piece of HTML without its tags and its names of characters. The marks' own dashes go to lines of their own.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim_start_matches('-').chars();
    while let Some(c) = chars.next() {
        let end = match c {
            '<' => '>',
            '&' => ';',
            c => {
                out.push(c);
                continue;
            }
        };
        chars.by_ref().find(|c| *c == end);
        out.push('\n');
    }
    let trimmed = out.trim_end().trim_end_matches('-').len();
    out.truncate(trimmed);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::import::response_file::tests::sample;

    /// The block as the page makes it.
    fn armour(text: &str) -> String {
        let code = BASE64URL_NOPAD.encode(text.as_bytes());
        let lines: Vec<&str> =
            code.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        format!("-----{BEGIN}-----\r\n{}\r\n-----{END}-----", lines.join("\r\n"))
    }

    fn count(mail: &str) -> (usize, usize) {
        let read = read("a.eml", mail.as_bytes());
        (read.value.len(), read.diagnostics.len())
    }

    fn headed(more: &str, body: &str) -> String {
        format!("From: a@b.example\r\nSubject: x\r\n{more}\r\n\r\n{body}")
    }

    #[test]
    fn the_block_bears_what_mail_programs_do_to_it() {
        let block = armour(&sample());
        let quoted: String = block.lines().map(|line| format!("> > {line}\r\n")).collect();
        let narrow: String =
            block.lines().map(|line| line.replace('a', "a\r\n")).collect::<Vec<_>>().join("\r\n");
        let html = format!("<p>My answers</p><div>{}</div>", block.replace("\r\n", "<br>\r\n&nbsp;"));
        let flowed = block.replace("\r\n", " ");
        for body in [&block, &quoted, &narrow, &html, &flowed] {
            assert_eq!(count(body), (1, 0), "{body}");
            assert_eq!(count(&headed("Content-Type: text/plain", body)), (1, 0), "{body}");
        }
        let twice = format!("{block}\r\n\r\nOn Friday Ana wrote:\r\n{quoted}");
        assert_eq!(count(&twice), (1, 0), "the same answers once");
    }

    #[test]
    fn encoded_parts_and_attachments_are_opened() {
        let block = armour(&sample());
        let encode = |text: &str| data_encoding::BASE64_MIME.encode(text.as_bytes());
        let base64 = headed("Content-Transfer-Encoding: base64", &encode(&block));
        assert_eq!(count(&base64), (1, 0));
        let soft = block.replace("\r\n", "=\r\n").replace("-----=\r\n", "-----\r\n").replace('_', "=5F");
        assert_eq!(count(&headed("Content-Transfer-Encoding: quoted-printable", &soft)), (1, 0));
        let attached = headed(
            "Content-Type: multipart/mixed;\r\n boundary=\"=_x\"",
            &format!(
                "--=_x\r\nContent-Type: text/plain\r\n\r\nHello\r\n--=_x\r\nContent-Type: application/json\r\n\
                 Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--=_x--\r\n",
                encode(&sample())
            ),
        );
        assert_eq!(count(&attached), (1, 0));
        let forwarded = headed(
            "Content-Type: multipart/mixed; boundary=y",
            &format!("--y\r\nContent-Type: message/rfc822\r\n\r\n{attached}\r\n--y--\r\n"),
        );
        assert_eq!(count(&forwarded), (1, 0));
    }

    /// A mail with answers in its text, and a file.
    fn with_file(file: &[u8]) -> Vec<Code> {
        let body = data_encoding::BASE64_MIME.encode(file);
        let mail = headed(
            "Content-Type: multipart/mixed; boundary=x",
            &format!(
                "--x\r\nContent-Type: text/plain\r\n\r\n{}\r\n--x\r\nContent-Type: application/octet-stream\r\n\
                 Content-Transfer-Encoding: base64\r\n\r\n{body}\r\n--x--\r\n",
                armour(&sample())
            ),
        );
        let read = read("a.eml", mail.as_bytes());
        assert_eq!(read.value.len(), 1);
        read.diagnostics.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn of_the_files_beside_the_answers_only_what_may_be_a_form_is_told() {
        let mut other = rust_xlsxwriter::Workbook::new();
        other.add_worksheet();
        let other = other.save_to_buffer().unwrap();
        let torn = other[..other.len() / 2].to_vec();
        let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let encrypted = [old.clone(), name].concat();
        let mut letter = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        letter.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
        let letter = letter.finish().unwrap().into_inner();
        for (file, told) in [(other, false), (old, false), (letter, false), (torn, true), (encrypted, true)] {
            let codes = if told { vec![Code::WorkbookUnreadable] } else { Vec::new() };
            assert_eq!(with_file(&file), codes);
        }
    }

    #[test]
    fn what_is_damaged_or_not_there_is_said() {
        let block = armour(&sample());
        assert_eq!(count("Dear all,\r\nsee you on Friday."), (0, 0), "nothing, which the caller says");
        assert_eq!(count(&block[..block.len() - 60]), (0, 1));
        let middle = block.len() / 2;
        let torn = format!("{}{}", &block[..middle], &block[middle + 4..]);
        assert_eq!(count(&torn), (0, 1));
        assert_eq!(count(&format!("{block}\r\n{torn}")), (1, 0), "a torn quotation does no harm");
    }
}
