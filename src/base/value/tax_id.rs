//! Tax ids with check digits.

/// Whether a company's tax id is right for its country; ids of countries without a rule here are taken as typed.
///
/// Brazil: CNPJ, with letters as Receita Federal allows from July 2026 (Instrução Normativa RFB 2.229/2024: a
/// character counts as its ASCII code less 48). Portugal: NIPC, modulo 11.
pub fn valid_tax_id(country: &str, id: &str) -> bool {
    match country {
        "BR" => valid_cnpj(id),
        "PT" => valid_nipc(id),
        _ => true,
    }
}

fn valid_cnpj(id: &str) -> bool {
    let plain: Vec<u8> = id.bytes().filter(|b| !b"./- ".contains(b)).collect();
    let shape = plain.len() == 14
        && plain[..12].iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && plain[12..].iter().all(u8::is_ascii_digit);
    if !shape || plain.iter().all(|b| *b == plain[0]) {
        return false;
    }
    let values: Vec<u32> = plain.iter().map(|b| u32::from(*b) - 48).collect();
    let digit = |count: usize| {
        let weights = (2..=9).cycle();
        let sum: u32 = values[..count].iter().rev().zip(weights).map(|(value, weight)| value * weight).sum();
        match sum % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        }
    };
    digit(12) == values[12] && digit(13) == values[13]
}

fn valid_nipc(id: &str) -> bool {
    let plain = id.trim_start_matches("PT").replace(' ', "");
    let digits: Vec<u32> = plain.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 9 || plain.len() != 9 {
        return false;
    }
    let sum: u32 = digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let check = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    check == digits[8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brazilian_ids_old_and_new() {
        assert!(valid_tax_id("BR", "12.345.678/0001-95"));
        assert!(!valid_tax_id("BR", "12.345.678/0001-96"));
        assert!(valid_tax_id("BR", "12.ABC.345/01DE-35"), "the example of Receita Federal");
        assert!(!valid_tax_id("BR", "00.000.000/0000-00"));
        assert!(!valid_tax_id("BR", "123"));
    }

    #[test]
    fn portuguese_ids_and_others() {
        assert!(valid_tax_id("PT", "501964843"));
        assert!(!valid_tax_id("PT", "501964844"));
        assert!(valid_tax_id("US", "anything"));
    }
}
