//! Step 10: follow-up.

use super::built;
use crate::calendar::unfolded;

#[test]
fn row_10_2_three_reviews_stand_in_the_calendar_on_business_days() {
    let days = |client: &str| -> Vec<(String, String)> {
        let lines = unfolded(&built().text(&format!("output/clients/{client}/onboarding.ics")));
        let reviews = lines.split(|line| line == "BEGIN:VEVENT").filter_map(|event| {
            let of = |name: &str| event.iter().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            of("UID:").filter(|uid| uid.contains("-review-"))?;
            Some((of("SUMMARY:")?, of("DTSTART;VALUE=DATE:")?))
        });
        reviews.collect()
    };
    let expected = [("30", "20261216"), ("60", "20270115"), ("90", "20270215")];
    let expected = expected.map(|(n, day)| (format!("Revisão de {n} dias · Norte TI"), day.to_owned()));
    // Ninety days after 16 November is a Sunday: the Monday after it is meant.
    assert_eq!(days("boavista"), expected);
    assert_eq!(days("kestrel-ridge").len(), 3);
}
