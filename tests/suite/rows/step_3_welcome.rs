//! Step 3: the welcome document.

use super::says;

#[test]
fn row_3_2_the_welcome_says_who_the_provider_is() {
    says("clients/boavista/welcome", &["Quem somos", "Como trabalhamos"]);
}
