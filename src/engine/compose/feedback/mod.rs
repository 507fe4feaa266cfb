//! What came back to questionnaires, beside the documents that templates make of it.
//!
//! - [`client_workbook`] is everything of one client, for a spreadsheet;
//! - [`overview`] is the document over all clients, [`overview_workbook`] the same for a spreadsheet. They are made from
//!   [`Feedback`], which holds scores and names, and no client's record.

mod overview;
mod workbook;

use crate::base::value::Id;
use crate::engine::answers::Totals;

pub use overview::overview;
pub use workbook::{client_workbook, overview_workbook};

/// The kind of the documents about answers, of one client and over all.
pub const SURVEY_REPORT: &str = "survey-report";

/// What is known of a client's answers for pages about many.
#[derive(Debug, Clone, Copy)]
pub struct Feedback<'f> {
    /// The client's id.
    pub id: &'f Id,
    /// Its name.
    pub name: &'f str,
    /// What came back, a questionnaire each.
    pub totals: &'f [Totals],
    /// It has a page of its own about it: `<id>/survey-report.html`.
    pub has_page: bool,
}

impl<'f> Feedback<'f> {
    /// What came back to questionnaires that have a score.
    fn scored(self) -> impl Iterator<Item = &'f Totals> {
        self.totals.iter().filter(|totals| totals.is_scored())
    }
}
