//! Step 5: planning ahead.
