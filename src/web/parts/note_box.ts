/** Id of the box in which an episode is noted: the button that opens it looks for it on any page. */
export const NOTE_BOX = "note-an-episode";

/** The box, where it is on this page. */
export const noteBox = () => document.getElementById(NOTE_BOX);
