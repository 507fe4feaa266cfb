//! Where links may lead.

use pulldown_cmark::CowStr;

use crate::base::value::link_is_safe;
use crate::engine::compose::sentinel::{self, Piece, Torn};

/// Where a link leads; `None` where that is nowhere safe. A value within a literal address is percent-encoded, so it
/// can't change scheme, host or path; a value that is the whole address must be one that leads out or to mail or phone.
pub(super) fn destination(to: &CowStr<'_>) -> Result<Option<String>, Torn> {
    let pieces = sentinel::pieces(to)?;
    let address = match pieces.as_slice() {
        [Piece::Value(value)] => {
            let leads_out = value.split_once(':').is_some_and(|(scheme, _)| {
                matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https" | "mailto" | "tel")
            });
            return Ok(Some(value.clone()).filter(|value| leads_out && link_is_safe(value)));
        }
        // What may stand in a phone number is so little that nothing of it has to be encoded; `;ext=` must not be.
        [Piece::Literal(scheme), Piece::Value(number)] if scheme == "tel:" => {
            let address = Some(format!("tel:{number}")).filter(|_| !number.contains(char::is_whitespace));
            return Ok(address.filter(|address| link_is_safe(address)));
        }
        pieces => pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Value(value) => percent_encode(value),
        }),
    };
    let address: String = address.collect();
    Ok(Some(address).filter(|address| link_is_safe(address)))
}

/// Everything but RFC 3986's unreserved characters, `@` and `+`, which mail and phone addresses need.
fn percent_encode(value: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' | b'+' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    value.bytes().map(byte).collect()
}
