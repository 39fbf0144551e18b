// The version of the model: changes whenever the same scenario and seed may give other results (see CHANGELOG).

/** Written into every outcome, link and file. */
export const modelVersion = '0.2.0';
