/** Who helps: the lines that may be shown, for an answer or as a directory, and what a person can do in the meantime. */
export { type DirectoryRequest, type HelpGroup, helpDirectory } from "./help-directory.ts";
export { CHANNEL_TYPES, type ChannelType, type HelpChannel, type HelpShown, type HelpView } from "./help-view.ts";
export { helpLibrary, readHelp } from "./load-help.ts";
export { type HelpLibrary, type HelpRequest, homeOf, selectHelp } from "./select-help.ts";
export { holdsNumber, showLine } from "./show-line.ts";
export { HELP_SITUATIONS, type HelpSituation, type HelpStep, isHelpSituation, STEPS } from "./steps.ts";
