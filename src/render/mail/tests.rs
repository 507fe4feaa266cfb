use super::*;

fn mail(subject: &str, name: &str, file: &str) -> Mail {
    let date = "2026-11-22T09:00:00-03:00[America/Sao_Paulo]".parse().unwrap();
    Mail {
        from: Mailbox { name: "Ana Lima".into(), address: "ana@norteti.example".into() },
        to: vec![Mailbox { name: name.into(), address: "helena@boavista.example".into() }],
        subject: subject.into(),
        date,
        text: "Olá\n".into(),
        html: "<p>Olá</p>\n".into(),
        attachments: vec![Attachment { name: file.into(), bytes: b"%PDF-1.7".to_vec() }],
    }
}

fn written(subject: &str, name: &str, file: &str) -> String {
    String::from_utf8(message(&mail(subject, name, file))).unwrap()
}

/// The names of the headers above the first part.
fn headers(text: &str) -> Vec<&str> {
    let head = text.split("\r\n\r\n").next().unwrap();
    head.split("\r\n")
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split(':').next().unwrap())
        .collect()
}

const USUAL: [&str; 7] = ["X-Unsent", "From", "To", "Subject", "Date", "MIME-Version", "Content-Type"];

#[test]
fn a_plain_mail_reads_as_it_is_typed() {
    let text = written("Welcome", "Helena Prado", "Welcome.pdf");
    assert!(text.starts_with(
        "X-Unsent: 1\r\nFrom: Ana Lima <ana@norteti.example>\r\nTo: Helena Prado <helena@boavista.example>\r\n\
         Subject: Welcome\r\nDate: Sun, 22 Nov 2026 09:00:00 -0300\r\n"
    ));
    assert_eq!(headers(&text), USUAL);
    assert!(text.contains("filename=\"Welcome.pdf\""));
}

#[test]
fn no_value_begins_a_line_of_its_own() {
    let evil = "x\r\nBcc: thief@evil.example\r\n\r\n<script>";
    let mut hostile = mail(evil, evil, evil);
    hostile.from = Mailbox { name: evil.into(), address: "a@b.example\r\nCc: c@d.example".into() };
    for text in [written(evil, evil, evil), String::from_utf8(message(&hostile)).unwrap()] {
        assert_eq!(headers(&text), USUAL, "{text}");
        assert!(!text.lines().any(|line| line.starts_with("Bcc") || line.starts_with("Cc")));
    }
    for odd in ["\u{85}", "\u{2028}", "\n", "\r", "\0", "\u{b}"] {
        let text = written(&format!("a{odd}Bcc: x"), &format!("b{odd}c"), &format!("d{odd}e.pdf"));
        assert_eq!(headers(&text), USUAL);
    }
}

#[test]
fn every_line_ends_in_crlf_and_is_short_and_ascii() {
    let long = "Integração da Clínica Boa Vista, às vésperas do feriado: ".repeat(6);
    for text in [
        written(&long, &long, &format!("{long}.pdf")),
        written(&"word ".repeat(60), "A \"B\" C, D", "a b.pdf"),
    ] {
        assert!(text.is_ascii());
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        for line in text.split("\r\n") {
            assert!(line.len() <= 78, "{}: {line}", line.len());
        }
    }
}

#[test]
fn file_names_are_fit_for_every_system() {
    assert_eq!(file_name("Boas-vindas - Clínica Boa Vista.pdf"), "Boas-vindas - Clínica Boa Vista.pdf");
    assert_eq!(file_name("a/b\\c:d*?\"<>|.pdf"), "a-b-c-d------.pdf");
    assert_eq!(file_name("  .. .pdf"), "document.pdf");
    assert_eq!(file_name(&format!("{}.pdf", "x".repeat(500))).len(), 124);
}

#[test]
fn the_same_mail_gives_the_same_bytes() {
    assert_eq!(message(&mail("a", "b", "c.pdf")), message(&mail("a", "b", "c.pdf")));
}
