//! Phone numbers as people write them, and as a phone dials them.

/// What stands before the extension in a `tel:` link (RFC 3966).
pub(super) const EXTENSION: &str = ";ext=";

/// What people write before an extension, in English, Portuguese and Spanish, without accents.
const WORDS: [&str; 9] = ["ext", "extn", "extension", "extensao", "x", "ramal", "anexo", "interno", "int"];

/// A number as it stands behind `tel:`: its digits, with the plus that begins it, and an extension behind `;ext=`. Empty
/// where there is no digit.
///
/// `+44 (0)20 7946 0958 ext. 12` is `+442079460958;ext=12`: the zero in brackets is for those who call from within the country.
pub fn dial(number: &str) -> String {
    let (main, extension) = parts(number);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let from_abroad = main.trim_start().starts_with('+');
    let main = digits(&if from_abroad { main.replace("(0)", "") } else { main.to_owned() });
    let extension = digits(extension);
    if main.is_empty() {
        return String::new();
    }
    let plus = if from_abroad { "+" } else { "" };
    let mark = if extension.is_empty() { "" } else { EXTENSION };
    format!("{plus}{main}{mark}{extension}")
}

/// The number, and what stands behind the word for an extension; nothing where there is no such word.
fn parts(number: &str) -> (&str, &str) {
    use unicode_normalization::UnicodeNormalization as _;
    let mut before_digit = true;
    let mut word: Option<usize> = None;
    for (at, c) in number.char_indices().chain([(number.len(), ' ')]) {
        match word {
            None if c == '#' && !before_digit => return (&number[..at], &number[at..]),
            // A word before the first digit says whose number it is.
            None if c.is_alphabetic() && !before_digit => word = Some(at),
            Some(start) if !c.is_alphabetic() => {
                let plain: String = number[start..at].nfd().filter(char::is_ascii).collect();
                if WORDS.contains(&plain.to_ascii_lowercase().as_str()) {
                    return (&number[..start], &number[at..]);
                }
                word = None;
            }
            _ => before_digit &= !c.is_ascii_digit(),
        }
    }
    (number, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_its_marks() {
        for (number, wanted) in [
            ("+55 19 5550-0100", "+551955500100"),
            ("(512) 555-0100", "5125550100"),
            ("+44 (0)20 7946 0958", "+442079460958"),
            ("(0)30 1234", "0301234"),
            ("0800 + 12", "080012"),
            ("Tel. 555 0100", "5550100"),
            ("ask Ana", ""),
            ("", ""),
        ] {
            assert_eq!(dial(number), wanted, "{number}");
        }
    }

    #[test]
    fn an_extension_is_dialled_after_the_number() {
        for (number, wanted) in [
            ("+1 512 555 0100 ext. 204", "+15125550100;ext=204"),
            ("+1 512 555 0100x204", "+15125550100;ext=204"),
            ("+55 19 5550-0100, ramal 31", "+551955500100;ext=31"),
            ("+55 19 5550-0100 Extens\u{e3}o: 31", "+551955500100;ext=31"),
            ("+34 910 000 000 Extensi\u{f3}n 7", "+34910000000;ext=7"),
            ("555 0100 ext.", "5550100"),
            ("512-555-0100 #204", "5125550100;ext=204"),
        ] {
            assert_eq!(dial(number), wanted, "{number}");
        }
    }
}
