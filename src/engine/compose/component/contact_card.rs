//! `{contact-card}`: the account manager, with a square code that puts the contact into a phone.

use qrcode::{Color, EcLevel, QrCode};

use super::pieces::reach;
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(person) = scope.view.account_manager() else { return Ok(Vec::new()) };
    let Some(name) = person.name.as_deref() else { return Ok(Vec::new()) };
    let provider = scope.view.provider.name.as_deref().unwrap_or_default();
    let email = person.email.as_ref().map(|email| email.as_str());
    let phone = person.phone.as_deref();

    let mut words = vec![Inline::strong(name)];
    for line in [scope.text(person.role.as_ref()), Some(provider)].into_iter().flatten() {
        words.push(Inline::Break);
        words.push(Inline::text(line));
    }
    let mut blocks = vec![Block::Paragraph { content: words }];
    blocks.extend(reach(phone, email));

    // Low error correction keeps the modules large: it is printed clean or shown on a screen.
    let card = vcard(name, provider, phone, email);
    let Ok(code) = QrCode::with_error_correction_level(card, EcLevel::L) else { return Ok(blocks) };
    let width = code.width();
    let dark: Vec<bool> = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
    let modules = dark.chunks(width).map(<[bool]>::to_vec).collect();
    let alt = scope.phrase("contact-code", [("name", name.into())]);
    Ok(vec![Block::QrCode { modules, alt, blocks }])
}

/// A contact in vCard 3.0 (RFC 2426), the version that phones read from codes.
fn vcard(name: &str, company: &str, phone: Option<&str>, email: Option<&str>) -> String {
    let escape = |text: &str| {
        text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace(['\n', '\r'], " ")
    };
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:3.0".to_owned()];
    let (first, last) = name.rsplit_once(' ').unwrap_or((name, ""));
    lines.push(format!("N:{};{}", escape(last), escape(first)));
    lines.push(format!("FN:{}", escape(name)));
    lines.push(format!("ORG:{}", escape(company)));
    lines.extend(phone.map(|phone| format!("TEL:{}", escape(phone))));
    lines.extend(email.map(|email| format!("EMAIL:{}", escape(email))));
    lines.push("END:VCARD".to_owned());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_not_add_lines_to_the_card() {
        let card = vcard("A; B\nTEL:1", "C, D", None, None);
        assert_eq!(card.lines().count(), 6);
        assert!(card.contains("FN:A\\; B TEL:1"));
    }
}
