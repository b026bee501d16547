/** Letters that a reader's mail program opens, with questions in them. */
export const letters = {
  claim: {
    subject: 'A claim to check',
    body: `What is claimed, word for word if possible:


Who said it, and in what office:


When and where (interview, speech, post, broadcast):


Where it can be read or heard (an address, or the name of the document):


Why it matters:

`,
  },
  complaint: {
    subject: 'A complaint',
    body: `Which page it is about:


What is wrong with it, or with how we acted:


What shows it:


What you ask us to do:


Whether we may name you when we answer in public:

`,
  },
  error: {
    subject: (id: string, version: string) => `Error in ${id}, version ${version}`,
    body: (title: string, address: string, version: string) => `Entry: ${title}
Address: ${address}
Version: ${version}

Which sentence is wrong:


What shows it (a document, and the place in it):

`,
  },
} as const;
